import type { ComparedText, FaithfulnessContext } from "./check-faithfulness.ts";
import { FIRST_NAMES, isShortForm, TITLES } from "./name-forms.ts";
import { findNumberWords } from "./number-words.ts";
import { type Span, without } from "./span.ts";
import { COMMON_STEMS } from "./common-words.ts";
import { FUNCTION_WORDS, stemOf, type Word, wordsOf } from "./words.ts";

/**
 * Names of the line that no source has in any form: full or short, initials or an acronym, possessive, in any case.
 * A capital within a sentence makes a name; at its start every word is one that is no known word.
 * German writes every noun with a capital: there only known names are compared.
 */
export function unfaithfulNames(
  line: ComparedText,
  sources: readonly ComparedText[],
  { names = [], language = null }: FaithfulnessContext,
): Span[] {
  const words = wordsOf(without(line.rest, findNumberWords(line.rest)));
  const said = sources.flatMap(({ text }) => wordsOf(text));
  const isKnown = knownWords(said, names);
  const fullest = new Set(names.flatMap((name) => wordsOf(name).map(({ lower }) => lower)));
  const isHeading = words.length >= 4 && words.filter(isCapital).length > 0.6 * words.length;
  const found: Span[] = [];
  for (const word of words) {
    if (!isCapital(word) || isKnown(word.lower) || OTHERS.has(word.lower)) continue;
    if (isTitle(word, line.rest)) {
      if (conflicts(word, said)) found.push(spanOf(word));
      continue;
    }
    if (isOtherForm(word, said)) continue;
    const isKnownName = fullest.has(word.lower) || FIRST_NAMES.has(word.lower);
    const isOpening = isHeading || opensSentence(line.rest, word.start);
    if (!isKnownName && (isOpening || language === "de")) {
      if (language === "de" || !isNameLike(word, opensSentence(line.rest, word.start))) continue;
    }
    found.push(spanOf(word));
  }
  return joined(found, line.rest);
}

/** The words of a name without titles, lower case. */
export function wordsOfName(name: string): string[] {
  return wordsOf(name).flatMap(({ lower }) => (TITLES.has(lower) ? [] : [lower]));
}

/** One key for a name with and without a title or a possessive ending. */
export const nameKey = (name: string): string => wordsOfName(name).join(" ");

const spanOf = ({ start, end }: Word): Span => ({ start, end });
const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text) && !/^I(?:'|$)/.test(text);

/** Every word of the sources, its parts and its stem, and the full names that one of them belongs to. */
function knownWords(said: readonly Word[], names: readonly string[]): (word: string) => boolean {
  const own = new Set(
    said.flatMap(({ lower }) => [lower, ...lower.split("-"), lower.replaceAll("-", ""), singular(lower)]),
  );
  for (const name of names) {
    const parts = wordsOf(name).filter(({ lower }) => !TITLES.has(lower));
    if (parts.some(({ lower }) => own.has(lower))) for (const { lower } of parts) own.add(lower);
  }
  const stems = new Set([...own].map(stemOf));
  return (word) =>
    own.has(word) ||
    own.has(singular(word)) ||
    (word.includes("-") && word.split("-").every((part) => own.has(part))) ||
    (word.length > 4 && !FIRST_NAMES.has(word) && stems.has(stemOf(word)));
}

const singular = (word: string): string => word.replace(/(?<=\p{L}{2})'?s'?$/u, "");
const OTHERS: ReadonlySet<string> = new Set("ok am pm ad bc re ps nb tbd fyi faq".split(" "));

/** A sentence, a quote, a list item or what a speaker says starts here. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;…。]["”’)]?\s+|[\n•]\s*|^[\s"“„«'(*-]*|[.!?:]\s*["“„«‘(]|\s["“„«‘])$/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

/** At the start of a sentence a capital says nothing: what is no word that sentences begin with is a name. */
function isNameLike({ text, lower }: Word, isFirst: boolean): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(text)) return false;
  if (FUNCTION_WORDS.has(lower) || COMMON_STEMS.has(stemOf(lower))) return false;
  return !isFirst || !WORDLIKE.test(lower);
}

const WORDLIKE =
  /(?:ly|ing|ion|ions|ment|ments|ness|ity|ities|ers|ors|ists|ents|ants|able|ible|less|ful|ous|ive|ical|ship|ships|wise|ward|wards|ance|ence|ances|ences)$|^(?:un|re|pre|over|under|out|sub|non)\p{L}{5}|-/u;

function isTitle(word: Word, text: string): boolean {
  return TITLES.has(word.lower) && /^\.?\s\p{Lu}/u.test(text.slice(word.end, word.end + 3));
}

/** "Mr" where the sources have "Ms". */
function conflicts(word: Word, said: readonly Word[]): boolean {
  const whom = TITLES.get(word.lower);
  const others = said.flatMap(({ lower }) => TITLES.get(lower) ?? []);
  return (
    others.length > 0 &&
    whom !== "any" &&
    !others.includes(whom ?? "any") &&
    others.some((other) => other !== "any")
  );
}

/** An initial, an acronym of the sources' words, or a usual short form. */
function isOtherForm(word: Word, said: readonly Word[]): boolean {
  if (/^\p{Lu}$/u.test(word.text)) return said.some(({ text }) => text.startsWith(word.text));
  if (said.some(({ lower }) => isShortForm(lower, word.lower))) return true;
  return /^\p{Lu}{2,6}$/u.test(word.text) && isAcronym(word.text, said);
}

function isAcronym(letters: string, said: readonly Word[]): boolean {
  const content = said.filter((word) => !FUNCTION_WORDS.has(word.lower) || isCapital(word));
  const initials = content.map(({ text }) => text.charAt(0).toUpperCase()).join("");
  return initials.includes(letters);
}

/** Names beside each other are one violation. */
function joined(found: readonly Span[], text: string): Span[] {
  const spans: Span[] = [];
  for (const span of found) {
    const last = spans.at(-1);
    if (last !== undefined && text.slice(last.end, span.start) === " ") last.end = span.end;
    else spans.push({ ...span });
  }
  return spans;
}
