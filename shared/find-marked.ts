import type { SentenceMark } from "./marks.ts";

/** How a sentence is found again: its words, and where there are several the words around it and the old place. */
export type MarkedPlace = Pick<SentenceMark, "quote" | "prefix" | "suffix" | "start">;

/** Characters kept of what stands around a marked sentence. */
export const AROUND = 32;

/** Every place of the marked words in a text, the likeliest first; none where they were edited away. */
export function findMarked(
  text: string,
  { quote, prefix, suffix, start }: MarkedPlace,
): { start: number; end: number }[] {
  const found: { start: number; end: number; likeness: number }[] = [];
  if (quote === "") return found;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    const end = at + quote.length;
    const likeness =
      sharedEnd(text.slice(Math.max(0, at - AROUND), at), prefix) +
      sharedStart(text.slice(end, end + AROUND), suffix);
    found.push({ start: at, end, likeness });
  }
  return found
    .sort(
      (one, other) =>
        other.likeness - one.likeness || Math.abs(one.start - start) - Math.abs(other.start - start),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** The mark's words and place for a range of a text. */
export function markedPlace(text: string, { start, end }: { start: number; end: number }): MarkedPlace {
  return {
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    start,
  };
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}
