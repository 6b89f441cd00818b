/** A word, number or mark of a sentence. */
export interface SentenceWord {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Made of letters, with apostrophes inside. */
  isWord: boolean;
  /** Part of a quotation, code, an address or a name of code, which nobody is to edit. */
  isProtected: boolean;
}

export interface Sentence {
  text: string;
  words: readonly SentenceWord[];
}

/** Stretches of a sentence that are not to be edited, besides those that are found here. */
export interface Range {
  start: number;
  end: number;
}

const WORD = /\p{L}+(?:['’]\p{L}+)*|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th)\b)?|\S/gu;
const LETTERS = /^\p{L}/u;

/** Quotations, code, links and addresses, and words with signs, digits or capitals inside as names of code have them. */
const PROTECTED = [
  /`[^`]{1,2000}`/g,
  /"[^"]{1,2000}"|“[^”]{1,2000}”|„[^“”]{1,2000}[“”]|«[^»]{1,2000}»/g,
  /(?<![\p{L}\d])'[^']{1,2000}'(?![\p{L}\d])|‘[^’]{1,2000}’(?![\p{L}\d])/gu,
  /\]\([^)\s]{1,2000}\)/g,
  /[^\s(]*(?:[@_/\\#=<>{}[\]|~^$+]|::|->|\p{L}\.\p{L}|\d(?!(?:st|nd|rd|th)\b)\p{L}|\p{L}\d|\p{Ll}\p{Lu})[^\s)]*/gu,
];

export function readSentence(text: string, masked: readonly Range[] = []): Sentence {
  const ranges = [...masked, ...PROTECTED.flatMap((pattern) => rangesOf(text, pattern))];
  const words = [...text.matchAll(WORD)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      text: match[0],
      lower: match[0].toLowerCase().replaceAll("’", "'"),
      start,
      end,
      isWord: LETTERS.test(match[0]),
      isProtected: ranges.some((range) => range.start < end && start < range.end),
    };
  });
  return { text, words };
}

/** Whether two neighbours are words with one space between them, both open to edits. */
export function areNeighbours(one: SentenceWord | undefined, next: SentenceWord | undefined): boolean {
  return (
    one !== undefined &&
    next !== undefined &&
    next.start === one.end + 1 &&
    !one.isProtected &&
    !next.isProtected
  );
}

export const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
export const startsCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
/** A new word in the case of the one whose place it takes. */
export const inCaseOf = (model: string, word: string): string =>
  startsCapital(model) && model !== "I" ? capitalize(word) : word;

function rangesOf(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
