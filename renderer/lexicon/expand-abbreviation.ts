import type { Abbreviation } from "#shared/lexicon.ts";

/** The change at the caret, or why there is none. */
export type Expansion =
  | { kind: "change"; from: number; to: number; insert: string }
  | { kind: "defined"; short: string }
  | { kind: "unknown"; word: string }
  | { kind: "none" };

/** Puts the words of an abbreviation in its place, and the abbreviation in the place of its words. */
export function expandAt(
  text: string,
  { start, end }: { start: number; end: number },
  abbreviations: readonly Abbreviation[],
): Expansion {
  const inside = abbreviations.find((one) => one.start <= start && end <= one.end);
  if (inside !== undefined) return { kind: "defined", short: inside.short };
  for (const { short, long } of abbreviations) {
    for (const [words, insert] of [
      [short, long],
      [long, short],
    ] as const) {
      const from = occurrenceAt(text, words, start, end, words === long);
      if (from === null) continue;
      return { kind: "change", from, to: from + words.length, insert };
    }
  }
  const word = /[\p{L}\p{N}.&-]*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? "";
  const rest = /^[\p{L}\p{N}&-]*/u.exec(text.slice(start, start + 30))?.[0] ?? "";
  return word + rest === "" ? { kind: "none" } : { kind: "unknown", word: word + rest };
}

/** Where words stand that the selection touches and nothing goes on from. */
function occurrenceAt(
  text: string,
  words: string,
  start: number,
  end: number,
  isLoose: boolean,
): number | null {
  const from = Math.max(0, start - words.length);
  const around = text.slice(from, end + words.length);
  const within = isLoose ? around.toLowerCase() : around;
  const wanted = isLoose ? words.toLowerCase() : words;
  if (within.length !== around.length || wanted.length !== words.length) return null;
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const place = from + at;
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, place - 2), place)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(place + words.length, place + words.length + 2));
    if (isWhole && place <= start && end <= place + words.length) return place;
  }
  return null;
}
