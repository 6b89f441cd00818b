import type { Slice } from "#main/nano/result.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { NAME_WORDS } from "./given-names.ts";
import { NO_PERSON } from "./task-words.ts";

/** The owner of an item: "Ana: ...", "Ana to ...", "... (Ana)", "@ana", "... - Ana", "... → Ana". */
export function ownerOf(base: string, start: number): Slice | null {
  const body = base.slice(start);
  const found = OWNER_SIGNS.map((sign) => sign.exec(body)).find((match) => match !== null);
  const name = found?.groups?.["who"];
  if (found === undefined || name === undefined || NO_PERSON.test(name.split(" ")[0] ?? "")) return null;
  const at = start + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

const WHO = "(?<who>\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}(?: \\p{Lu}[\\p{L}\\p{M}'’.-]{0,24}){0,2})";
/** Who shares it. */
const OTHERS = "(?: ?(?:&|\\+|/|and|,) ?\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}){0,2}";
const MENTION = /(?<![\w.])@(?<who>[\p{L}][\p{L}\p{N}_-]{1,30})/u;
const MENTION_BEFORE = /(?<![\w.])@[\p{L}][\p{L}\p{N}_-]{1,30},? $/u;
const DAYS = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const OWNER_SIGNS: readonly RegExp[] = [
  MENTION,
  new RegExp(`^\\[?${WHO}${OTHERS}(?:\\] ?| to |['’]ll | will |: ?| [-–—] )`, "u"),
  new RegExp(
    `[([](?:owner: ?)?${WHO}${OTHERS}(?:(?:,? (?:by|due)|(?:,|;| [-–—]) (?=\\d|by |due |before |until |on |end |next |this |to|${DAYS}))[^()[\\]]{1,40})?[)\\]](?=[.,;:!]|$| [-–—])`,
    "u",
  ),
  new RegExp(`(?: [-–—→]|->|owner:|assigned to) ?${WHO}(?:, [^,;]{1,30})?[.]?$`, "u"),
  new RegExp(
    `(?:,|:|\\.| [-–—]) ${WHO},? (?:by |before |on |until |within |tomorrow|today|tonight|next |first |\\d{1,2} \\p{Lu})[^,;]{0,30}$`,
    "u",
  ),
];

/** "@ana" within the words or right before them. */
export function mentionOf(base: string, start: number, end: number): Slice | null {
  const before = MENTION_BEFORE.exec(base.slice(Math.max(0, start - 36), start))?.[0].length ?? 0;
  const found = MENTION.exec(base.slice(start - before, end));
  const name = found?.groups?.["who"];
  if (found === null || name === undefined) return null;
  const at = start - before + found.index + found[0].indexOf(name);
  return { start: at, end: at + name.length };
}

/** "Landlord, within 28 days.": a sentence that only says whose the task before it is. */
export const OWNER_ALONE = new RegExp(
  `^${WHO}(?:,? (?:by |before |on |until |within |tomorrow|today|next |first |\\d{1,2} \\p{Lu}).{0,60}|\\.?)$`,
  "su",
);

/** A name beyond doubt: of several words, a known first name, or no word of the language. */
export function isPerson(name: string, isRare: (word: string) => boolean): boolean {
  if (/^\p{Lu}{2,6}$/u.test(name)) return false;
  const all = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
  const first = (all[0] ?? name).toLowerCase().replace(/['’.].*$/, "");
  return (
    FIRST_NAMES.has(first) ||
    NAME_WORDS.has(first) ||
    isRare(first) ||
    (all.length > 1 && !/^(?:and|&)$/.test(name))
  );
}
