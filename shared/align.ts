import { replaceCharacterReferences } from "./character-references.ts";

/**
 * Where each UTF-16 unit of a unit's clean text stands in its slice of the document, or null when the clean text
 * is not the slice without its marks. Both runs are walked once.
 */
export function align(text: string, clean: string): Int32Array | null {
  const visible = hideTargets(text);
  const places = new Int32Array(clean.length);
  let place = 0;
  for (let index = 0; index < clean.length; index += 1) {
    const wanted = clean[index] ?? "";
    if (!SPACE.test(wanted)) {
      place = visible.indexOf(wanted, place);
      if (place < 0) return null;
      places[index] = place;
      place += 1;
    } else {
      places[index] = place;
    }
  }
  return places;
}

const SPACE = /\s/;
const hide = (found: string): string => "\u0000".repeat(found.length);

/**
 * The text with only what a reader sees, of the same length, so that offsets hold: addresses behind links and HTML
 * tags are blanked, and a character reference becomes its character at its last place.
 */
function hideTargets(text: string): string {
  const visible = text
    .replace(/(?<=\])\([^()\n]{0,2000}\)/g, hide)
    .replace(/(?<=\])\[[^[\]\n]{0,200}\]/g, hide)
    .replace(/<\/?[a-zA-Z][^<>\n@:]{0,200}>/g, hide);
  return replaceCharacterReferences(visible, (character, { length }) => character.padStart(length, "\u0000"));
}
