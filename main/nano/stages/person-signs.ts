import type { NameKinds } from "#main/nano/personal-names.ts";
import { NAME_WORDS } from "./given-names.ts";
import { ORGANISATION_WORDS, PLACE_NAMES, PLACE_WORDS } from "./name-words.ts";
import { chosen, signsAround } from "./person-surroundings.ts";

/** A stretch that may name a person, with what is known of its words. */
export interface NameCandidate {
  /** The text of its unit, and where in it the name stands, without "'s". */
  text: string;
  start: number;
  end: number;
  form: "plain" | "titled" | "initials" | "mention";
  language: string | null;
  isHeading: boolean;
  /** Without titles, initials and "@". */
  words: readonly NameWord[];
}

export interface NameWord {
  text: string;
  /** Null where it is no name that is known. */
  kinds: NameKinds | null;
  /** An English word, whatever else it is. */
  isWord: boolean;
  /** Frequency rank; infinite where it is rare. */
  rank: number;
  /** How much more it is used like names of people than like those of places; null where it is rare. */
  likeness: number | null;
}

const COMMON_RANK = 3000;
/** Frequency ranks up to which words are of one sort. */
const RANKS = [1000, 3000, 6000, 10_000, 20_000, 30_000, 50_000];
/** Characters on either side that are looked at. */
const AROUND = 30;

/**
 * The signs for and against a person of a candidate, by name: what its words are, and what stands around it. Their
 * weights are learned (`bench/quality/train-persons.ts`). A sign that begins with "one:" or "more:" is of a name of one
 * word or of more; one in quotation marks is of single words or letters.
 */
export function personSigns(candidate: NameCandidate): string[] {
  const { text, start, end } = candidate;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const [first] = candidate.words;
  return [
    ...signsOfWords(candidate, OPENING.test(before)),
    ...signsAround({ before, after, isWord: first?.isWord === true && first.kinds !== null }),
    ...(start === 0 && end >= text.trimEnd().length - 1 ? ["alone"] : []),
  ];
}

function signsOfWords(
  { text, start, end, form, words, language, isHeading }: NameCandidate,
  isOpening: boolean,
): string[] {
  const [first, last] = [words[0] ?? NOTHING, words.at(-1) ?? NOTHING];
  const isOne = words.length === 1;
  const number = isOne ? "one" : "more";
  const isOffice =
    ORGANISATION_WORDS.has(last.text.toLowerCase()) || PLACE_WORDS.has(last.text.toLowerCase());
  return [
    isOne ? `one: ${sortOf(first)}` : `more: ${sortOf(first)} ${sortOf(last)}`,
    ...(!isOne ? [`more: ${sortOf(first)}`, `last: ${sortOf(last)}`] : []),
    ...usesOf(number, first),
    ...(isOne ? [] : usesOf("last", last)),
    ...(isOpening ? [`opening ${number}`, `opening: ${sortOf(first)}`] : []),
    ...(form === "plain" ? [] : [form, `${form} ${number}`, `${form}: ${sortOf(last)}`]),
    ...(form !== "plain" && isOpening ? [`${form} opening`] : []),
    ...(isOne && first.kinds === null ? lettersOf(first.text.toLowerCase()) : []),
    ...chosen({
      three: words.length === 3,
      four: words.length > 3,
      "initial behind": !isOne && /^\p{Lu}\.?$/u.test(last.text),
      "number behind": !isOne && /^[IVX]{2,4}$/.test(last.text),
      short: end - start < 3,
      "small letter": !/^\p{Lu}/u.test(first.text),
      "one:de": language === "de" && isOne,
      "more:de": language === "de" && !isOne,
      "other language": language !== null && language !== "en" && language !== "de",
      heading: isHeading,
      office: isOffice,
      place: PLACE_NAMES.has(text.slice(start, end).toLowerCase()),
      "month or day": isOne && MONTH_OR_DAY.test(first.text),
      "title alone": isOne && TITLE_ALONE.test(first.text),
    }),
  ];
}

const NOTHING: NameWord = {
  text: "",
  kinds: null,
  isWord: false,
  rank: Number.POSITIVE_INFINITY,
  likeness: null,
};

/** "given", "surname" or "new", with how common the word is besides. */
function sortOf({ text, kinds, isWord, rank }: NameWord): string {
  const isListed = kinds === null && NAME_WORDS.has(text.toLowerCase());
  const sort = kinds?.isGiven || isListed ? "given" : kinds?.isSurname ? "surname" : "new";
  if (isWord) return `${sort} ${rank < COMMON_RANK ? "common " : ""}word`;
  return Number.isFinite(rank) ? sort : `${sort} rare`;
}

/** How common a word is, and how like a person's name it is used, from -6 to 6. */
function usesOf(place: string, { rank, likeness }: NameWord): string[] {
  const common = `${place}: rank ${RANKS.find((each) => rank < each) ?? "none"}`;
  if (likeness === null) return [common];
  return [common, `${place}: like ${Math.max(-6, Math.min(6, Math.round(10 * likeness)))}`];
}

/** How an unknown word begins and ends. */
const lettersOf = (word: string): string[] => [
  `“${word.slice(0, 2)}-”`,
  `“-${word.slice(-2)}”`,
  `“-${word.slice(-3)}”`,
];

export const OPENING = /(?:^|[.!?…:;\n(["“]\s{0,3}|[-*•] |\] |\| ?)$/;
const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thur?s?|fri|sat|sun)$/i;
/** What people are called without a name. */
const TITLE_ALONE =
  /^(?:sir|madam|ma['’]am|mum|mummy|mam|mom|mommy|dad|daddy|papa|mama|pa|ma|amma|appa|abba|baba|aai|nan|nana|nani|gran|granny|grandma|grandpa|grandad|auntie|uncle|prof|professor|doctor|doc|coach|chef|captain|monsieur|madame|principal|bosun|chief|guv)$/i;
