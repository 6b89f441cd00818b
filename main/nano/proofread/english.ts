import { maskSentences } from "#main/nano/stages/sentence-mask.ts";
import { isStopWord } from "#main/nano/stages/stop-words.ts";
import type { Masked, Stretch } from "./mask.ts";

/** A sentence of a piece that is to be proofread, and the words its language is told by, each once. */
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
    const words = text.slice(index, end).replace(UNKNOWN_WORDS, " ").slice(0, WORDS_MAX);
    return { start: index, end, words: distinctWords(words) };
  });
}

/** A text with each of its words once: letters that come again and again tell nothing more of its language. */
export function distinctWords(text: string): string {
  const seen = new Set<string>();
  return text
    .split(/\s+/)
    .filter((token) => {
      const word = token.toLowerCase().replace(EDGES, "");
      if (word === "" || seen.has(word)) return false;
      seen.add(word);
      return true;
    })
    .join(" ");
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Letters from which a sentence by itself tells its language. */
const LETTERS_MIN = 25;

/**
 * The language of each sentence, given what letter statistics say of it and of the whole piece: a short one is of the
 * language of its piece, and one with words that only English has is English, however the others are spelled.
 */
export function settleLanguages(
  sentences: readonly Sentence[],
  guesses: readonly (string | null)[],
  whole: string | null,
): (string | null)[] {
  const isWholeEnglish = sentences.some(({ words }) => hasEnglishWords(words));
  return sentences.map(({ words }, index) => {
    if (hasEnglishWords(words) || hasOnlyEnglishWords(words)) return "en";
    const letters = words.replace(/\P{L}/gu, "").length;
    if (letters >= LETTERS_MIN) return guesses[index] ?? whole;
    return isWholeEnglish ? "en" : whole;
  });
}

/** Words that only English has, whatever stands beside them. */
const ENGLISH_ALONE = new Set(
  "the and that with you this they she your our would there which been their what".split(" "),
);
/** Words of English, some of which one other language has as well; two of them settle it. */
const ENGLISH = new Set([
  ...ENGLISH_ALONE,
  ..."have are my to it not when who how would could should were because from about these those".split(" "),
  ..."going know think please thanks today tomorrow yesterday wont dont didnt doesnt cant isnt".split(" "),
]);
const OTHER_LANGUAGES = ["de", "fr", "es", "it", "pt", "nl"];

function hasEnglishWords(words: string): boolean {
  return new Set(tokensOf(words.toLowerCase()).filter((word) => ENGLISH.has(word))).size >= 2;
}

/** One word of English alone, and neither a letter nor a small word of another language beside it. */
function hasOnlyEnglishWords(words: string): boolean {
  const tokens = tokensOf(words);
  // Within a sentence a capital opens a title, which another language may name.
  const isPlain = tokens.some((token, index) => ENGLISH_ALONE.has(index === 0 ? token.toLowerCase() : token));
  return isPlain && !tokens.some((token) => isForeign(token.toLowerCase()));
}

const tokensOf = (words: string): string[] => words.match(/[\p{L}\p{M}]+/gu) ?? [];

function isForeign(word: string): boolean {
  if (/[^a-z]/.test(word)) return true;
  return (
    word.length > 1 &&
    !isStopWord(word, "en") &&
    OTHER_LANGUAGES.some((language) => isStopWord(word, language))
  );
}
