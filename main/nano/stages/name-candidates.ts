import { TITLE } from "#main/nano/person-titles.ts";
import { NAME_WORDS } from "./given-names.ts";
import type { Known } from "./known-names.ts";
import { isGiven, isNobody, nameInRun, withoutEnd } from "./name-run.ts";
import { NO_PERSON } from "./task-words.ts";

/** A stretch of a unit that may name a person. */
export interface NameSpan {
  start: number;
  end: number;
  /** Where the name begins behind its title, initials or "@". */
  nameStart: number;
  form: "plain" | "titled" | "initials" | "mention" | "ruler";
}

/** A surname behind "@" and a first name, and a name in small letters, is at least this rare. */
const SURNAME_RANK = 3000;

const WORD = "(?:[DO]['’])?\\p{Lu}[\\p{Ll}\\p{M}]{1,20}(?:['’-]?\\p{Lu}?[\\p{Ll}\\p{M}]{1,20}){0,2}";
/** Small words in names. */
const PARTICLE =
  "(?:van|von|der|den|de|del|della|di|da|do|dos|das|du|la|le|el|al|af|av|bin|binti|ibn|ter|ten|zu|arap|d/o|s/o|Ó)";
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])${TITLE} (?<name>(?:\\p{Lu}\\. ?){0,2}(?:${PARTICLE} ){0,2}(?:${WORD}|\\p{Lu}{3,20}(?!\\p{L}))(?: (?:${PARTICLE} ){0,2}${WORD}){0,2}(?: \\p{Lu}{3,20}(?!\\p{L}))?|\\p{Lu}(?![\\p{L}\\p{N}'’]))`,
  "gu",
);
const INITIALS = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.[ -]?){1,3}(?<name>(?:${PARTICLE} ){0,2}${WORD}(?: ${WORD})?)(?!\\p{L})`,
  "gu",
);
const MENTION = new RegExp(`(?<![\\w.@])@(?<name>\\p{L}[\\p{L}\\p{N}_-]{1,30})(?<more> ${WORD})?`, "gu");
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])(?<name>${WORD}(?:(?: (?:\\p{Lu}\\. |${PARTICLE} ){0,2}| ["“])${WORD}["”]?){0,3}(?: (?:\\p{Lu}(?:\\.|(?=\\s?(?:[,;:)(\\n]|$)))|[IVX]{1,4}(?![\\p{L}\\p{N}'’])))?)(?![\\p{L}\\p{N}_@/])`,
  "gu",
);
const WORD_BEFORE = /\p{Lu}\p{Ll}{1,20}(?= $)/u;
const SMALL = /(?<![\p{L}\p{N}@/._'’-])\p{Ll}{3,20}(?![\p{L}\p{N}_@/-]|['’](?!s\b)\p{L})/gu;
const SMALL_TITLED =
  /(?<![\p{L}\p{N}@/._'’-])(?:mrs?|ms|miss|mx|dr|prof|professor|doctor|cllr|auntie|aunty|aunt|uncle|cousin|coach|grandpa|grandma|nurse|sister|brother|captain)\.? (?<name>\p{Ll}{2,20})(?![\p{L}\p{N}_@/-]|['’](?!s\b)\p{L})/gu;

/** Every stretch of a unit that may name a person, in order; none lies in another. */
export function nameSpans(text: string, language: string | null, known: Known): NameSpan[] {
  const all = [
    ...(/\p{Lu}|@/u.test(text) ? inCapitals(text, known) : []),
    ...(isSmall(text, language) ? inSmallLetters(text, known) : []),
  ];
  const taken = new Uint8Array(text.length);
  const found = all.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return found.sort((a, b) => a.start - b.start);
}

/** English without a capital letter but those of "I" and of acronyms. */
function isSmall(text: string, language: string | null): boolean {
  return (language === null || language === "en") && !/\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}{3}/u.test(text);
}

function inCapitals(text: string, known: Known): NameSpan[] {
  const titled = namedGroups(text, TITLED).filter(({ name }) => !NO_PERSON.test(name));
  // "Ana B. Ruiz" is one name.
  const initials = namedGroups(text, INITIALS).filter(({ start }) => {
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[0];
    return before === undefined || !isGiven(before, known);
  });
  return [
    ...titled.map((span) => ({ ...span, form: "titled" as const })),
    ...mentions(text, known),
    ...initials.map((span) => ({ ...span, form: "initials" as const })),
    ...runs(text, known),
  ];
}

/** Matches that end with the group "name", without what follows it. */
function namedGroups(text: string, pattern: RegExp): (Omit<NameSpan, "form"> & { name: string })[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, groups, index: start }) => {
    const given = groups?.["name"] ?? "";
    const name = withoutEnd(given);
    const nameStart = start + whole.length - given.length;
    return { start, end: nameStart + name.length, nameStart, name };
  });
}

function mentions(text: string, known: Known): NameSpan[] {
  return [...text.matchAll(MENTION)].map(({ groups, index }) => {
    const { name = "", more = "" } = groups ?? {};
    const isMore = /^\p{Lu}/u.test(name) && isSurname(more.trim(), known);
    const start = index + 1;
    return {
      start,
      end: start + name.length + (isMore ? more.length : 0),
      nameStart: start,
      form: "mention",
    };
  });
}

function runs(text: string, known: Known): NameSpan[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    const found = nameInRun(run, index, text, known);
    if (found === null) return [];
    const { start, name } = found;
    const [first = "", number = ""] = name.split(" ");
    const isRuler = /^[IVX]{1,4}$/.test(number) && isGiven(first, known) && !known.names.isWord(first);
    return [{ start, end: start + name.length, nameStart: start, form: isRuler ? "ruler" : "plain" }];
  });
}

function inSmallLetters(text: string, known: Known): NameSpan[] {
  const titled = namedGroups(text, SMALL_TITLED).filter(({ name }) => isSurname(name, known));
  const given = [...text.matchAll(SMALL)].filter(([word]) => isOnlyGiven(word, known));
  return [
    ...titled.map(({ nameStart, end }) => ({ start: nameStart, end, nameStart, form: "titled" as const })),
    ...given.map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      nameStart: index,
      form: "plain" as const,
    })),
  ];
}

function isOnlyGiven(word: string, { names, rankOf }: Known): boolean {
  const kinds = names.kindsOf(word);
  if (kinds === null) return NAME_WORDS.has(word) && rankOf(word) > SURNAME_RANK;
  return kinds.isGiven && !kinds.isWord;
}

const isSurname = (word: string, { names, rankOf }: Known): boolean =>
  word !== "" && (names.kindsOf(word)?.isSurname === true || rankOf(word) >= SURNAME_RANK) && !isNobody(word);
