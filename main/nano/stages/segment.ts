import type { UnitStage } from "#main/nano/stage.ts";
import { splitLong } from "#main/nano/split-long.ts";
import { maskSentences } from "./sentence-mask.ts";

/** Units of a block: start, end, start, end ... as UTF-16 offsets into the block, ascending. */
export type Segments = readonly number[];

/**
 * Cuts a block of prose into sentences of at most 2,000 characters (Unicode UAX 29 by ICU, over a mask of
 * abbreviations, numbers and addresses).
 */
export function segmentStage(icu: string): UnitStage<Segments> {
  return {
    name: "segment",
    version: 1,
    kinds: ["block"],
    runs: "pool",
    options: { icu },
    model: null,
    needs: [],
    run: (batch, isAborted) => batch.map(({ text }) => (isAborted() ? [] : segment(text, isAborted))),
  };
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const WORD = /[\p{L}\p{N}]/u;

function segment(text: string, isAborted: () => boolean): number[] {
  const ranges: { start: number; end: number; isWorded: boolean }[] = [];
  for (const part of SENTENCES.segment(maskSentences(text))) {
    if (isAborted()) return [];
    const range = trim(text, part.index, part.index + part.segment.length);
    if (!range) continue;
    const isWorded = WORD.test(text.slice(range.start, range.end));
    const last = ranges.at(-1);
    // Marks or emoji alone belong to the sentence before them.
    if (last && !isWorded) last.end = range.end;
    else if (last && !last.isWorded)
      ranges[ranges.length - 1] = { start: last.start, end: range.end, isWorded };
    else ranges.push({ ...range, isWorded });
  }
  const flat: number[] = [];
  for (const whole of ranges) {
    for (const piece of splitLong(text, whole.start, whole.end)) {
      const range = trim(text, piece.start, piece.end);
      if (range) flat.push(range.start, range.end);
    }
  }
  return flat;
}

/** Without white space at the edges, and without the quote marks of a wrapped line before it. */
function trim(text: string, from: number, to: number): { start: number; end: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && (isSpace(text, start) || (text[start] === ">" && isLineStart(text, start))))
    start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return end > start ? { start, end } : undefined;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Whether only spaces and quote marks stand between the line's start, not the block's, and `at`. */
function isLineStart(text: string, at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index <= 200; index -= 1) {
    const character = text[index];
    if (character === "\n" || character === "\r") return true;
    if (character !== " " && character !== "\t" && character !== ">") return false;
  }
  return false;
}
