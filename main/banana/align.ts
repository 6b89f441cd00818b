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
  return text
    .replace(/(?<=\])\([^()\n]{0,2000}\)/g, hide)
    .replace(/(?<=\])\[[^[\]\n]{0,200}\]/g, hide)
    .replace(/<\/?[a-zA-Z][^<>\n@:]{0,200}>/g, hide)
    .replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, resolve);
}

function resolve(found: string, decimal?: string, hex?: string, name?: string): string {
  const code = Number.parseInt(decimal ?? hex ?? "", decimal === undefined ? 16 : 10);
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const character = name === undefined ? (isScalar ? String.fromCodePoint(code) : "\ufffd") : NAMED[name];
  return character === undefined ? found : character.padStart(found.length, "\u0000");
}

/** The named references that the clean text resolves; others stand in it as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  copy: "©",
  reg: "®",
  euro: "€",
  times: "×",
};
