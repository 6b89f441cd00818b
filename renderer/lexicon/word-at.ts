/** A word in a text, and the sentence it stands in, in which it is `at`. */
export type WordPlace = { from: number; to: number; word: string; sentence: string; at: number };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const WORD_MAX = 100;
/** Characters to both sides of a word in which its sentence is looked for. */
const AROUND = 1_000;

/** The selected words of one line, or the word that the caret touches. */
export function wordAt(text: string, { start, end }: { start: number; end: number }): WordPlace | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = (text.indexOf("\n", start) + text.length + 1) % (text.length + 1);
  const range = start === end ? touched(text, start, lineStart, lineEnd) : trimmed(text, start, end);
  if (range === null || range.to > lineEnd || range.to - range.from > WORD_MAX) return null;
  const from = Math.max(lineStart, range.from - AROUND);
  const { sentence, at } = sentenceAt(
    text.slice(from, Math.min(lineEnd, range.to + AROUND)),
    range.from - from,
  );
  return { ...range, word: text.slice(range.from, range.to), sentence, at };
}

function touched(text: string, caret: number, lineStart: number, lineEnd: number) {
  const from = Math.max(lineStart, caret - WORD_MAX);
  for (const { 0: word, index } of text.slice(from, Math.min(lineEnd, caret + WORD_MAX)).matchAll(WORD)) {
    const start = from + index;
    if (start <= caret && caret <= start + word.length) return { from: start, to: start + word.length };
  }
  return null;
}

function trimmed(text: string, start: number, end: number) {
  const selected = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(selected)) return null;
  const from = start + selected.length - selected.trimStart().length;
  return { from, to: start + selected.trimEnd().length };
}

function sentenceAt(line: string, at: number): { sentence: string; at: number } {
  for (const { segment, index } of SENTENCES.segment(line)) {
    if (index <= at && at < index + segment.length) return { sentence: segment, at: at - index };
  }
  return { sentence: line, at };
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
