import { maskSentences } from "#main/nano/stages/sentence-mask.ts";
import type { Masked, Stretch } from "./mask.ts";

/** A sentence of a piece that is to be proofread, and the words its language is told by. */
export interface Sentence extends Stretch {
  words: string;
}

const SENTENCES = new Intl.Segmenter("en", { granularity: "sentence" });
const UNKNOWN_WORDS = /(?<!\p{L})x{6}(?!\p{L})/gu;
/** Most characters that a language is told by. */
const WORDS_MAX = 1_000;

/** The sentences of a masked piece, in order and without gap. */
export function sentencesOf({ text }: Masked): Sentence[] {
  return [...SENTENCES.segment(maskSentences(text))].map(({ index, segment }) => {
    const end = index + segment.length;
    return {
      start: index,
      end,
      words: text.slice(index, end).replace(UNKNOWN_WORDS, " ").slice(0, WORDS_MAX).trim(),
    };
  });
}

/** Letters from which a sentence by itself tells its language. */
const LETTERS_MIN = 25;

/**
 * The language of each sentence, given what letter statistics say of it and of the whole piece: a short one is of the
 * language of its piece, and one with several words that only English has is English, however it is spelled.
 */
export function settleLanguages(
  sentences: readonly Sentence[],
  guesses: readonly (string | null)[],
  whole: string | null,
): (string | null)[] {
  const isWholeEnglish = sentences.some(({ words }) => hasEnglishWords(words));
  return sentences.map(({ words }, index) => {
    if (hasEnglishWords(words)) return "en";
    const letters = words.replace(/\P{L}/gu, "").length;
    if (letters >= LETTERS_MIN) return guesses[index] ?? whole;
    return isWholeEnglish ? "en" : whole;
  });
}

const ENGLISH = new Set(
  "the and that with you have this are they she my your our would there to it not which been their what when who".split(
    " ",
  ),
);

function hasEnglishWords(words: string): boolean {
  const found = new Set<string>();
  for (const [word] of words.toLowerCase().matchAll(/\p{L}{2,8}/gu)) if (ENGLISH.has(word)) found.add(word);
  return found.size >= 2;
}
