/** `minutes` is at 238 words a minute (Brysbaert 2019) and 500 characters for Chinese and Japanese. */
export type TextStatistics = { words: number; minutes: number };

const CHUNK = 20_000;
const WORDS_A_MINUTE = 238;
const IDEOGRAPHS_A_MINUTE = 500;
const LONGEST_GRAPHEME_COUNT = 20_000;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Counts words as Unicode segments them (UAX 29, with dictionaries for languages without spaces), a piece at a time.
 * `breathe` is awaited between pieces, so that a long note never holds up typing.
 * Resolves with undefined once `signal` is aborted.
 */
export async function countText(
  pieces: Iterable<string>,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<TextStatistics | undefined> {
  const words = new Intl.Segmenter(undefined, { granularity: "word" });
  let count = 0;
  let spaced = 0;
  let ideographs = 0;
  for (const piece of gather(pieces)) {
    if (signal.aborted) return undefined;
    for (const { segment, isWordLike } of words.segment(piece)) {
      if (!isWordLike) continue;
      count += 1;
      const found = segment.match(IDEOGRAPH)?.length ?? 0;
      if (found > 0) ideographs += found;
      else spaced += 1;
    }
    await breathe();
  }
  const minutes = Math.ceil(spaced / WORDS_A_MINUTE + ideographs / IDEOGRAPHS_A_MINUTE);
  return signal.aborted ? undefined : { words: count, minutes };
}

/** Characters as a reader counts them; in a very long text, code points. */
export function countCharacters(text: string): number {
  if (text.length > LONGEST_GRAPHEME_COUNT) return Array.from(text).length;
  return Array.from(new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text)).length;
}

/** Joins short pieces and splits long ones, at white space where there is some. */
function* gather(pieces: Iterable<string>): Generator<string> {
  let held = "";
  for (const piece of pieces) {
    held += piece;
    while (held.length >= CHUNK) {
      const space = Math.max(held.lastIndexOf(" ", CHUNK), held.lastIndexOf("\n", CHUNK));
      const end = space > 0 ? space + 1 : CHUNK;
      yield held.slice(0, end);
      held = held.slice(end);
    }
  }
  if (held !== "") yield held;
}
