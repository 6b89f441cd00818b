import type { UnitStage } from "#main/nano/stage.ts";
import { splitLong } from "#main/nano/split-long.ts";
import { isWhiteSpace } from "#main/nano/white-space.ts";
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
    version: 4,
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
/** Emoji that follow a sentence on its line belong to it. */
const LEADING_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){1,60}(?= )/u;

interface Sentence {
  start: number;
  end: number;
  isWorded: boolean;
}

function segment(text: string, isAborted: () => boolean): number[] {
  const masked = maskSentences(text);
  const sentences: Sentence[] = [];
  for (const part of SENTENCES.segment(masked)) {
    if (isAborted()) return [];
    add(sentences, text, trim(masked, part.index, part.index + part.segment.length));
  }
  return sentences.flatMap((sentence) =>
    splitLong(text, sentence.start, sentence.end).flatMap((piece) => {
      const { start, end } = trim(masked, piece.start, piece.end);
      return end > start ? [start, end] : [];
    }),
  );
}

/** Marks or emoji alone are no sentence: they join the one before, or at the start of a block the one after. */
function add(
  sentences: Sentence[],
  text: string,
  { start: from, end }: { start: number; end: number },
): void {
  if (end <= from) return;
  let start = from;
  const last = sentences.at(-1);
  if (last?.isWorded) {
    const emoji =
      /^[ ]{1,4}$/.test(text.slice(last.end, start)) && LEADING_EMOJI.exec(text.slice(start, end));
    if (emoji) {
      last.end = start + emoji[0].length;
      start = last.end + 1;
    }
  }
  const isWorded = WORD.test(text.slice(start, end));
  if (last && !isWorded) last.end = end;
  else if (last && !last.isWorded) sentences[sentences.length - 1] = { start: last.start, end, isWorded };
  else sentences.push({ start, end, isWorded });
}

/** Without white space at the edges; the mask has it also where quote marks of wrapped lines stand. */
function trim(masked: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(masked.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(masked.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
