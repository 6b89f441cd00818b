import type { PersonSlice } from "#main/nano/insight-result.ts";
import { PERSONAL_NAMES_SHA256, type PersonalNames } from "#main/nano/personal-names.ts";
import { TITLE, withoutTitle } from "#main/nano/person-titles.ts";
import type { StageInput, UnitStage } from "#main/nano/stage.ts";
import { valueOf } from "#main/nano/values.ts";
import { ORGANISATION_WORDS, PLACE_WORDS } from "./name-words.ts";
import { OPENING, personSigns } from "./person-signs.ts";
import { PERSON_WEIGHTS } from "./person-weights.ts";
import type { Names, Table } from "./resources.ts";
import { NO_PERSON } from "./task-words.ts";

/** Log-odds of what is a person beyond doubt. */
const SURE = 8;
/** What is less likely than this is a word. */
const ODDS_MIN = -4;
/** A surname behind an initial is at least this rare. */
const SURNAME_RANK = 3000;

/**
 * People that a unit may name, with the log-odds that it does: a title, a mention, an initial before a rare word are
 * sure; any other word is weighed by its signs. The document decides. It reads any language with capital letters, and
 * known names in English that has none.
 */
export function personsStage(table: Table, names: Names): UnitStage<readonly PersonSlice[]> {
  return {
    name: "persons",
    version: 3,
    depth: "insights",
    kinds: ["heading", "sentence", "list-item", "task", "quote", "table"],
    runs: "pool",
    options: { names: PERSONAL_NAMES_SHA256.slice(0, 16) },
    model: table.sha256,
    needs: ["language"],
    run(batch, isAborted) {
      const { rank } = table.read();
      const known = names.read();
      const rankOf = (word: string): number => rank(word.toLowerCase()) ?? Number.POSITIVE_INFINITY;
      return batch.map((input) => (isAborted() ? [] : findPersons(input, { rankOf, names: known })));
    },
  };
}

export interface Known {
  rankOf: (word: string) => number;
  names: PersonalNames;
}

/** A candidate of a unit with its signs, or null where it is sure. */
export interface WeighedName {
  start: number;
  end: number;
  signs: readonly string[] | null;
}

function findPersons(input: StageInput, known: Known): PersonSlice[] {
  return weighedNames(input, known)
    .map(({ start, end, signs }) => ({ start, end, odds: signs === null ? SURE : oddsOf(signs) }))
    .filter(({ odds }) => odds >= ODDS_MIN);
}

function oddsOf(signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (PERSON_WEIGHTS[sign] ?? 0), 0);
  return Math.round(100 * sum) / 100;
}

const WORD = "\\p{Lu}[\\p{Ll}\\p{M}]{1,20}(?:['’-]?\\p{Lu}?[\\p{Ll}\\p{M}]{1,20}){0,2}";
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{N}])${TITLE} (?<name>(?:\\p{Lu}\\. ?){0,2}${WORD}(?: ${WORD}){0,2}|\\p{Lu}(?![\\p{L}\\p{N}]))`,
  "gu",
);
const INITIAL = new RegExp(`(?<![\\p{L}\\p{N}.])(?<name>(?:\\p{Lu}\\. ?){1,2}${WORD})(?![\\p{L}])`, "gu");
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}@/._-])(?<name>${WORD}(?: ${WORD}){0,3}(?: (?:\\p{Lu}\\.|[IVX]{1,4}(?![\\p{L}\\p{N}])))?)(?![\\p{L}\\p{N}_@/])`,
  "gu",
);
const MENTION = /(?<![\w.@])@(?<name>[\p{L}][\p{L}\p{N}_-]{1,30})/gu;
const SMALL = /(?<![\p{L}\p{N}@/._'’-])\p{Ll}{3,20}(?![\p{L}\p{N}_@/-])/gu;

/** Every candidate of a unit, in order. */
export function weighedNames(input: StageInput, { rankOf, names }: Known): WeighedName[] {
  const { text, kind } = input;
  const language = valueOf(input, "language") ?? null;
  const found: WeighedName[] = [];
  const taken = new Uint8Array(text.length);
  const add = (start: number, end: number, signs: readonly string[] | null): void => {
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push({ start, end, signs });
  };
  const weigh = (start: number, name: string): void => {
    const own = name.replace(/['’]s$/, "");
    const words = own.split(" ");
    const end = start + own.length;
    const [kinds, ranks] = [words.map((word) => names.kindsOf(word)), words.map(rankOf)];
    const candidate = { text, start, end, language, isHeading: kind === "heading", kinds, ranks };
    const isRuler = kinds[0]?.isGiven === true && /^\p{L}+ [IVX]{2,4}$/u.test(own);
    add(start, end, isRuler ? null : personSigns(candidate));
  };
  if (/\p{Lu}|@/u.test(text)) {
    for (const { 0: whole, groups, index } of text.matchAll(TITLED)) {
      const name = groups?.["name"] ?? "";
      const own = whole.replace(/['’]s$/, "").replace(DAY_BEHIND, "");
      if (!NO_PERSON.test(name) && !isOffice(name)) add(index, index + own.length, null);
    }
    for (const { 0: whole, index } of text.matchAll(MENTION)) add(index + 1, index + whole.length, null);
    for (const { groups, index } of text.matchAll(INITIAL)) {
      const name = groups?.["name"] ?? "";
      if (!isOffice(name) && rankOf(name.split(" ").at(-1) ?? "") >= SURNAME_RANK)
        add(index, index + name.replace(/['’]s$/, "").length, null);
    }
    for (const { 0: run, index } of text.matchAll(RUN)) {
      const part = withoutOpeners(run, index, text, names);
      if (part !== null) weigh(part.start, part.name);
    }
  }
  if (isSmall(text, language)) {
    for (const { 0: word, index } of text.matchAll(SMALL)) {
      const kinds = names.kindsOf(word);
      if (kinds?.isGiven === true && !kinds.isWord) weigh(index, word);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** English without a capital letter but those of "I" and of acronyms. */
function isSmall(text: string, language: string | null): boolean {
  return (language === null || language === "en") && !/\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}{3}/u.test(text);
}

/** A run without the words that are capitalised because a sentence or a greeting opens there; null when no other is left. */
function withoutOpeners(
  run: string,
  index: number,
  text: string,
  names: PersonalNames,
): { start: number; name: string } | null {
  let start = 0;
  const isOpening = OPENING.test(text.slice(Math.max(0, index - 8), index));
  for (;;) {
    const word = /^\S+/.exec(run.slice(start))?.[0] ?? "";
    const isLast = run.length <= start + word.length;
    const isOpener = start === 0 && isOpening && OPENER.test(word) && names.kindsOf(word)?.isWord !== false;
    if (!isNobody(word) && (isLast || (!GREETING.test(word) && !isOpener))) break;
    start += word.length + 1;
    if (isLast) return null;
  }
  return { start: index + start, name: run.slice(start).replace(DAY_BEHIND, "") };
}

const isNobody = (word: string): boolean => NO_PERSON.test(word) || FEAST.test(word);
/** Feasts, their figures, and days in number are nobody's names. */
const FEAST =
  /^(?:Easter|Christmas|Xmas|Santa|Halloween|Diwali|Eid|Ramadan|Lent|Advent|Pentecost|Thanksgiving|Hogmanay|\p{L}{3,6}days|It['’]s|That['’]s|Congrats|Ok)$/u;
/** "Mrs Pell Thursday at the latest" */
const DAY_BEHIND = /(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day| (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))+$/;

const GREETING =
  /^(?:Dear|Hi|Hello|Hey|Hallo|Liebe[rs]?|Bonjour|Bonsoir|Cher|Chère|Hola|Querid[oa]|Thanks|Thank|Sorry|Ciao|Danke|Merci|Gracias|Cheers|Re)$/;
const OPENER =
  /^(?:Ask|Tell|Text|Call|Ring|Email|Mail|Phone|Contact|Contacted|Remind|Thank|Meet|Met|Told|Asked|Rang|Saw|Invite|Pay|Paid|With|From|Then|When|And|But|So|For|See|Let|Via|By|To|About|Prepared|Written|Owner|Partner|Author|Chair|Present|Attendees|Regards|Best|Kind|Warmly|Can|Is|Was|Has|Did|Does|Do)$/;

/** "Mr Price Ltd" and "St. James Park" are no people. */
function isOffice(name: string): boolean {
  const last = withoutTitle(name).toLowerCase().split(" ").at(-1) ?? "";
  return name.includes(" ") && (ORGANISATION_WORDS.has(last) || PLACE_WORDS.has(last));
}
