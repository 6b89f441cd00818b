import type { Owner, Place } from "#main/nano/insight-result.ts";
import { isMostlyEnglish } from "./is-mostly-english.ts";
import type { InsightInput, InsightUnit } from "./insight-stage.ts";

/** Whom short names, initials, roles and "I" stand for in a document. */
export interface OwnerNames {
  /** The fullest form of a name, or the name. */
  full(name: string): string;
  /** Whether a word in any case is the name of somebody. */
  isKnown(name: string): boolean;
  /** Whether it is one even where a word is as likely. */
  isLikely(name: string): boolean;
  /** Who holds a role, such as "treasurer", by the list of those present. */
  byRole(role: string): Owner | null;
  /** Whom the heading or the label above a unit names alone: "Ana:" over a list. */
  above(unit: InsightUnit): Owner | null;
  /** Who says that the document is theirs: "Compiled by Ana Ruiz". */
  author: Owner | null;
  /** The first and the last unit of a message, or of what is none. */
  ends(message: number | null): { first: InsightUnit; last: InsightUnit } | undefined;
  /** Who alone is named shortly before an offset of a unit, for "he" and "she". */
  before(unit: InsightUnit, offset: number): Owner | null;
}

/** Units from either end in which a document says whose it is and who was there. */
const ENDS = 14;
/** Units before a pronoun in which its name is looked for. */
const NEAR = 3;
/** Log-odds of a name where a name is expected, and where a word is as likely. */
const UNLIKELY = -2;
const LIKELY = 0;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]{0,24}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,3}`;
const AUTHOR = new RegExp(
  String.raw`(?:^|[\s*_(])(?:(?:[Cc]ompiled|[Ww]ritten|[Pp]repared|[Tt]yped|[Rr]eported|[Ss]urveyed|[Ii]nspected|[Ss]ubmitted|[Rr]ecorded|[Nn]otes|[Mm]inutes|[Rr]eport|[Dd]rafted)(?: [\p{Ll}]{2,10})? by:?|[Aa]uthor:|[Mm]inutes:|[Nn]otes:|[Ii]nspector:|[Ss]urveyor:|[Ff]rom:)[*_]{0,2} (?<who>${NAME})`,
  "u",
);
const WITH_ROLE = new RegExp(String.raw`(?<who>${NAME}) \((?<role>\p{L}[\p{L} -]{2,24})\)`, "gu");
const ROLE_FIRST = new RegExp(String.raw`\bthe (?<role>\p{L}[\p{L}-]{2,20}), (?<who>${NAME})`, "gu");

/** Reads them off the ends of a document, its speakers and those it names. */
export function ownerNames({ units, conversation, earlier }: InsightInput): OwnerNames {
  const { fullest, named } = earlier.people;
  const everyone = [...new Set([...(conversation?.speakers ?? []), ...named.map(({ name }) => name)])];
  const known = nameWords(everyone, units, UNLIKELY);
  const likely = nameWords(everyone, units, LIKELY);
  const label = isMostlyEnglish(units) ? known : likely;
  const roles = new Map<string, Owner>();
  for (const { index, text } of units.slice(0, ENDS))
    for (const pattern of [WITH_ROLE, ROLE_FIRST])
      for (const { 0: all, index: at, groups } of text.matchAll(pattern)) {
        const { who = "", role = "" } = groups ?? {};
        const start = at + all.indexOf(who);
        const place = { unit: index, start, end: start + who.length };
        if (!roles.has(lowered(role))) roles.set(lowered(role), { name: who, at: place });
      }
  const ends = new Map<number | null, { first: InsightUnit; last: InsightUnit }>();
  for (const unit of units)
    ends.set(unit.message, { first: ends.get(unit.message)?.first ?? unit, last: unit });
  const asked = new Map<string, string>();
  const full = (name: string): string => {
    const known = asked.get(name) ?? fullest.get(lowered(name)) ?? alone(name, everyone) ?? name;
    asked.set(name, known);
    return known;
  };
  const isKnown = (name: string): boolean => known.has(lowered(name));
  return {
    full,
    isKnown,
    isLikely: (name) => likely.has(lowered(name)),
    above: (unit) => namedAbove(unit, units, { full, isKnown: (name) => label.has(lowered(name)) }),
    byRole: (role) => roles.get(lowered(role)) ?? null,
    author: authorOf(units, full),
    ends: (message) => ends.get(message),
    before: (unit, offset) => namedBefore(unit, offset, units, { full, roles }),
  };
}

const lowered = (name: string): string => name.toLowerCase();

/** The names and their words, with those that a unit may hold from some log-odds on, in lower case. */
function nameWords(everyone: readonly string[], units: readonly InsightUnit[], least: number): Set<string> {
  const found = units.flatMap(({ text, insights }) =>
    insights.persons
      .filter(({ odds }) => odds >= least)
      .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, "")),
  );
  return new Set([...everyone, ...found].flatMap((name) => [name, ...name.split(" ")]).map(lowered));
}

/** The only one whose name may be shortened so: "MS", "J. Steyn", "Dr F", "Geth". */
function alone(name: string, everyone: readonly string[]): string | null {
  const short = name.replace(/^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Cllr)\.? /, "");
  const letters = /^\p{Lu}{1,3}$/u.test(short) ? short.split("") : null;
  const parts = short.split(" ").map((part) => lowered(part.replace(/\.$/, "")));
  const found = everyone.filter((other) => {
    const words = other.split(" ");
    if (letters !== null)
      return (
        (letters.length === 1 || words.length === letters.length) &&
        letters.every((letter, at) => words[at]?.startsWith(letter) === true)
      );
    const [first = "", last] = parts;
    if (last !== undefined)
      return (
        words.length > 1 &&
        lowered(words.at(-1) ?? "") === parts.at(-1) &&
        lowered(words[0] ?? "").startsWith(first)
      );
    if (first.length === 1) return short !== name && lowered(words.at(-1) ?? "").startsWith(first);
    return first.length >= 3 && lowered(words[0] ?? "").startsWith(first);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function authorOf(units: readonly InsightUnit[], full: (name: string) => string): Owner | null {
  for (const unit of [...units.slice(0, ENDS), ...units.slice(-ENDS)]) {
    if (unit.message !== null) continue;
    const match = AUTHOR.exec(unit.text);
    const name = match?.groups?.["who"]?.replace(/[.,]$/, "");
    if (match === null || name === undefined) continue;
    const start = match.index + match[0].indexOf(name);
    return { name: full(name), at: { unit: unit.index, start, end: start + name.length } };
  }
  return null;
}

/** Units of a list that one label speaks for. */
const LIST = 30;

function namedAbove(
  unit: InsightUnit,
  units: readonly InsightUnit[],
  { full, isKnown }: Pick<OwnerNames, "full" | "isKnown">,
): Owner | null {
  const { index, section, kind, block } = unit;
  const labelled = (label: InsightUnit | undefined, pattern: RegExp): Owner | null => {
    const name = pattern.exec(label?.text ?? "")?.[1];
    if (label === undefined || name === undefined || !name.split(" ").every(isKnown)) return null;
    const start = label.text.indexOf(name);
    return { name: full(name), at: { unit: label.index, start, end: start + name.length } };
  };
  let first = index;
  while (units[first - 1]?.block === block && index - first < LIST) first -= 1;
  const own = labelled(units[first], OPENING_LABEL);
  if (own !== null) return own;
  let at = first - 1;
  if (kind === "list-item" || kind === "task")
    while (at >= Math.max(0, index - LIST) && (units[at]?.kind === "list-item" || units[at]?.kind === "task"))
      at -= 1;
  return labelled(units[at], LABEL) ?? labelled(units[section], LABEL);
}

/** "Ana: ..." or "Ana" on a line of its own, at the top of a paragraph. */
const OPENING_LABEL =
  /^[\s*_#@]{0,6}(\p{L}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24})?)(?: \([^()\n]{1,30}\))?[*_]{0,2}(?:\s?[:：][*_]{0,2}[ \n]| [-–—] |\s?\n)/u;
const LABEL =
  /^[\s*_#@]{0,6}(\p{L}[\p{L}'’-]{1,24}(?: \p{L}[\p{L}'’-]{1,24})?)[*_]{0,2}\s?[:：–-]?[*_]{0,2}$/u;

function namedBefore(
  { index, section, message }: InsightUnit,
  offset: number,
  units: readonly InsightUnit[],
  { full, roles }: Pick<OwnerNames, "full"> & { roles: ReadonlyMap<string, Owner> },
): Owner | null {
  for (let at = index; at >= Math.max(0, index - NEAR); at -= 1) {
    const other = units[at];
    if (other === undefined || other.section !== section || other.message !== message) return null;
    const names = new Map<string, Place>();
    for (const { start, end } of other.insights.persons) {
      if (at === index && end > offset) continue;
      const said = other.text.slice(start, end).replace(/['’]s$/, "");
      const name = full(roles.get(lowered(said))?.name ?? said);
      names.set(name, { unit: at, start, end });
    }
    const [only] = names;
    if (names.size > 1) return null;
    if (only !== undefined) return { name: only[0], at: only[1] };
  }
  return null;
}
