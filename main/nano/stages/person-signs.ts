import type { NameKinds } from "#main/nano/personal-names.ts";
import { ORGANISATION_WORDS, PLACE_NAMES, PLACE_WORDS } from "./name-words.ts";

/** A word that may name a person, with what is known of its words. */
export interface NameCandidate {
  /** The text of its unit, and where in it the name stands, without "'s". */
  text: string;
  start: number;
  end: number;
  language: string | null;
  isHeading: boolean;
  /** Of each of its words. */
  kinds: readonly (NameKinds | null)[];
  /** Frequency rank of each of its words; infinite where it is rare. */
  ranks: readonly number[];
}

/** A word at least this rare may be a name; a commoner one is a word. */
const RARE_RANK = 20_000;
const WORD_RANK = 30_000;
const COMMON_RANK = 3000;
/** Characters on either side that are looked at. */
const AROUND = 30;

/**
 * The signs for and against a person of a candidate, by name: what its words are, and what stands around it. Their
 * weights are learned (`bench/quality/train-persons.ts`). A sign that begins with "one:" or "more:" is of a name of one
 * word or of more.
 */
export function personSigns(candidate: NameCandidate): string[] {
  const { text, start, end } = candidate;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return ["bias", ...signsOfWords(candidate, OPENING.test(before)), ...signsAround(candidate, before, after)];
}

function signsOfWords(candidate: NameCandidate, isOpening: boolean): string[] {
  const { text, start, end, kinds, ranks, language, isHeading } = candidate;
  const words = text.slice(start, end).split(" ");
  const last = words.at(-1) ?? "";
  const [given, surname] = [kinds[0] ?? null, kinds.at(-1) ?? null];
  const [rank, lastRank] = [ranks[0] ?? Infinity, ranks.at(-1) ?? Infinity];
  const isWord = given?.isWord ?? rank < WORD_RANK;
  const isLastWord = surname?.isWord ?? lastRank < WORD_RANK;
  const isOne = words.length === 1;
  const number = isOne ? "one" : "more";
  const isCapital = /^\p{Lu}/u.test(words[0] ?? "");
  return chosen({
    [`${number}:given`]: given?.isGiven,
    [`${number}:given word`]: given?.isGiven && isWord,
    [`${number}:surname`]: surname?.isSurname,
    [`${number}:surname word`]: surname?.isSurname && isLastWord,
    [`${number}:word`]: isWord,
    [`${number}:common word`]: isWord && rank < COMMON_RANK,
    [`${number}:rare`]: rank > RARE_RANK,
    [`${number}:opening`]: isOpening,
    [`${number}:opening word`]: isOpening && isWord,
    [`${number}:opening common`]: isOpening && isWord && rank < RARE_RANK,
    "more:last word": !isOne && isLastWord,
    three: words.length === 3,
    four: words.length > 3,
    "initial or number": !isOne && /^(?:\p{Lu}\.|[IVX]+)$/u.test(last),
    short: end - start < 3,
    "small letter": !isCapital,
    "one:de": language === "de" && isOne,
    "more:de": language === "de" && !isOne,
    "other language": language !== null && language !== "en" && language !== "de",
    heading: isHeading,
    office: ORGANISATION_WORDS.has(last.toLowerCase()) || PLACE_WORDS.has(last.toLowerCase()),
    place: PLACE_NAMES.has(text.slice(start, end).toLowerCase()),
    "month or day": isOne && MONTH_OR_DAY.test(words[0] ?? ""),
  });
}

function signsAround({ text, start, end, kinds }: NameCandidate, before: string, after: string): string[] {
  const isCell = /\| ?$/.test(before) && /^ ?\|/.test(after);
  return chosen({
    "verb behind": VERB.test(after),
    "spoken to": AHEAD.test(before),
    "small word before": LINK.test(before),
    "place before": PLACE.test(before),
    "article before": ARTICLE.test(before),
    "the before": /\bthe $/i.test(before),
    "'s behind": /^['’]s\b/.test(after),
    "name before": /\p{Lu}[\p{L}'’.]+(?:,| and| &| \+|\/) ?$/u.test(before),
    "name behind": /^(?:,| and| &| \+) \p{Lu}/u.test(after),
    colon: /^\s?:/.test(after) && /(?:^|\n|[-*•] )$/.test(before),
    dash: /(?: [-–—]|->|→|=) ?$/.test(before),
    "dash and end": /(?: [-–—]|->|→) ?$/.test(before) && /^\s*(?:$|\n|[,.|)])/.test(after),
    "in brackets": before.endsWith("("),
    "brackets behind": after.startsWith(" ("),
    cell: isCell,
    "cell word": isCell && kinds[0]?.isWord === true,
    "to do": /^ to [a-z]/.test(after),
    number: /^\.? ?\d/.test(after) || /\d $/.test(before),
    saint: /\b(?:St|Saint|Sankt|San|Santa)\.? $/.test(before),
    "office behind": /^ (?:Street|Road|Lane|Hall|House|School|Bank|Ltd|Inc|Group|Park)\b/.test(after),
    quoted: /["“‘']$/.test(before),
    end: /^[.!?]?\s*$/.test(after),
    alone: start === 0 && end >= text.trimEnd().length - 1,
  });
}

function chosen(signs: Readonly<Record<string, boolean | undefined>>): string[] {
  return Object.keys(signs).filter((name) => signs[name] === true);
}

export const OPENING = /(?:^|[.!?…:;\n(["“]\s{0,3}|[-*•] |\] |\| ?)$/;
const VERB =
  /^(?:, (?:you|can|could|would|please|thanks|I|we)\b|,? (?:who|said|says|asked|asks|wants|wanted|thinks|thought|told|agreed|suggested|promised|wrote|replied|called|rang|phoned|emailed|texted|will|has|had|is going|goes|went|came|comes|knows|knew|can|can['’]?t|could|did|does|gave|took|sent|made|found|held|lost|needs to|would|might|should|never|always|was|is|reckons|offered|volunteered|reported|noted|confirmed|proposed|seconded|moved|brings|brought|walked|started|kept|looked|saw|felt|loves?|hates?|likes?)\b|['’](?:ll|d)\b|,? (?:sagt|fragt|meint|schreibt|wird|hat|a dit|dit|dijo|dice|est|va|aura)(?!\p{L}))/u;
const AHEAD =
  /(?:\b(?:said|says|replied|told|asked?|thanked?|met|called?|emailed?|rang|ring|phone|phoned|text|texted|tell|remind|wrote to|write to|spoke (?:to|with)|talk(?:ed)? to|gave|married|named|dear|hi|hello|hey|thanks|sorry|let|cc|see|saw|owes?|chase|meet) |@)$/iu;
const LINK = /\b(?:by|and|with|for|from|to|mit|von|bei|avec|con|de|et|y|und|or) $|[&+] $/iu;
/** What stands before a place. */
const PLACE =
  /\b(?:in|at|near|around|outside|via|into|onto|through|between|East|West|North|South|New|visit(?:ed|ing)?|reached|leave|left) $/i;
/** What stands before a thing or an office. */
const ARTICLE =
  /\b(?:the|a|an|our|this|that|my|your|their|his|her|its|each|every|some|no|any|der|die|das|dem|den|ein|eine|le|la|les|el|los|las|un|une|una|au|aux|del) $/i;
const MONTH_OR_DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thur?s?|fri|sat|sun)$/i;
