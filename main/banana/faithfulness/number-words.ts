import type { Span } from "./span.ts";

export interface WrittenNumber extends Span {
  value: number;
  /** "third", not "three". */
  isOrdinal: boolean;
}

/** English numbers in words: "one hundred and five", "twenty-third", "two and a half", "a dozen". */
export function findNumberWords(text: string): WrittenNumber[] {
  const words = [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: WrittenNumber[] = [];
  for (let index = 0; index < words.length; ) {
    const read = readNumber(words, index, text);
    if (read === null) {
      index += 1;
      continue;
    }
    const first = words[index];
    const last = words[index + read.count - 1];
    if (first && last && !isPronoun(text, first, last, read.value))
      found.push({ start: first.start, end: last.end, value: read.value, isOrdinal: read.isOrdinal });
    index += read.count;
  }
  return found;
}

const names = (list: string, from: number, step = 1): [string, number][] =>
  list.split(" ").map((word, index) => [word, from + index * step]);

const SMALL = new Map<string, number>([
  ...names(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    0,
  ),
  ...names("sixteen seventeen eighteen nineteen", 16),
  ...names("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
]);
const ORDINALS = new Map<string, number>([
  ...names("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth", 1),
  ...names("fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 14),
  ["thirtieth", 30],
]);
export const SCALES = new Map<string, number>([
  ["hundred", 100],
  ["thousand", 1_000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
  ["trillion", 1_000_000_000_000],
  ["dozen", 12],
]);

interface Word {
  text: string;
  start: number;
  end: number;
}

/** The value of the number that starts at a word, and how many words it has. */
function readNumber(
  words: readonly Word[],
  from: number,
  text: string,
): { value: number; count: number; isOrdinal: boolean } | null {
  const word = (index: number): string => {
    const [before, here] = [words[index - 1], words[index]];
    if (here === undefined) return "";
    if (index > from && before && !/^[\s-]{1,2}$/.test(text.slice(before.end, here.start))) return "";
    return here.text;
  };
  let index = from;
  let total = 0;
  let part = 0;
  let isRead = false;
  const isArticle = /^an?$/.test(word(from));
  if (isArticle && !SCALES.has(word(from + 1))) return null;
  if (isArticle) {
    part = 1;
    index += 1;
  }
  for (;;) {
    const here = word(index);
    const small = SMALL.get(here);
    const scale = SCALES.get(here);
    const ordinal = ORDINALS.get(here);
    if (small !== undefined && fits(part, small)) part += small;
    else if (scale !== undefined && (isRead || isArticle)) {
      part = Math.max(1, part) * scale;
      if (scale >= 1_000 || scale === 12) {
        total += part;
        part = 0;
      }
    } else if (ordinal !== undefined && fits(part, ordinal))
      return { value: total + part + ordinal, count: index - from + 1, isOrdinal: true };
    else if (here === "and" && isRead && endsRound(words[index - 1]) && SMALL.has(word(index + 1))) {
      // "one hundred and five"
    } else break;
    isRead = true;
    index += 1;
  }
  if (!isRead) return null;
  if (word(index) === "and" && word(index + 1) === "a" && FRACTIONS.has(word(index + 2)))
    return {
      value: total + part + (FRACTIONS.get(word(index + 2)) ?? 0),
      count: index - from + 3,
      isOrdinal: false,
    };
  return { value: total + part, count: index - from, isOrdinal: false };
}

const FRACTIONS = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
]);
const endsRound = (word: Word | undefined): boolean => word !== undefined && SCALES.has(word.text);

/** "twenty" takes "three" and "hundred" takes both; "three four" are two numbers. */
function fits(part: number, next: number): boolean {
  if (part === 0) return true;
  if (part % 100 === 0) return next < 100;
  return part % 10 === 0 && part % 100 >= 20 && next > 0 && next < 10;
}

/** "one of them", "no one", "the first to", "a second later": words that count nothing. */
function isPronoun(text: string, first: Word, last: Word, value: number): boolean {
  if (value > 2 || first !== last) return false;
  const before = text.slice(Math.max(0, first.start - 24), first.start).toLowerCase();
  const after = text.slice(last.end, last.end + 16).toLowerCase();
  if (first.text === "one")
    return NOT_BEFORE_ONE.test(before) || !/^[ -]\p{L}/u.test(after) || NOT_AFTER_ONE.test(after);
  if (first.text === "first")
    return /(?:^|[.!?:]\s|\bat )$/.test(before) || /^(?:,| of all| come| name)/.test(after);
  if (first.text === "second")
    return /(?:\ba|\bper|\beach|\bevery|\d|-|–)\s?$/.test(before) || /^,| later/.test(after);
  return false;
}

const NOT_BEFORE_ONE =
  /(?:\bno|\bany|\bevery|\bsome|\beach|\bthis|\bthat|\bthe|\bwhich|\banother|\bother|\bonly|\bgood|\bnew|\bold|\bnext|\blast|\bwrong|\bright|\bsmall|\bbig)[\s-]$/;
const NOT_AFTER_ONE =
  /^[ -](?:of|another|that|who|which|can|could|should|must|may|might|will|would|has|is|was|to|in|on|at|for|by|with|from|and|or|but|as|than|if|when|more)\b/;
