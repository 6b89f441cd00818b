import type { Slice } from "#main/nano/result.ts";
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from "./stamp-words.ts";

/** A day as a stamp writes it. In `numbers` the words do not tell the order of day and month. */
export type StampDay =
  | { form: "calendar"; year: number | null; month: number; day: number }
  | { form: "numbers"; first: number; second: number; year: number | null; mark: string }
  | { form: "relative"; days: number }
  | { form: "weekday"; weekday: number };

/** The time of a message as written: a day, a time of day, or both. */
export interface Stamp extends Slice {
  day: StampDay | null;
  clock: { hour: number; minute: number; second: number | null } | null;
  /** Hours are counted to twelve. */
  isHalfDay: boolean;
}

/** The stamp that begins exactly at an offset, or null. */
export function readStamp(text: string, at: number): Stamp | null {
  STAMP.lastIndex = at;
  const found = STAMP.exec(text);
  if (found === null || found[0] === "") return null;
  const groups: Record<string, string | undefined> = found.groups ?? {};
  const clock = clockOf(groups);
  if (clock === undefined) return null;
  const day = dayOf(groups);
  if (day === undefined || (day === null && clock === null)) return null;
  return { start: at, end: at + found[0].length, day, clock, isHalfDay: groups["half"] !== undefined };
}

const GAP = String.raw`[ \t\u00a0\u200e\u200f\u2009\u202a-\u202f\u2066-\u2069]`;
const N = String.raw`\p{Nd}`;
const words = (map: ReadonlyMap<string, unknown>): string =>
  [...map.keys()].sort((a, b) => b.length - a.length).join("|");
const MONTH = `(?:${words(MONTHS)})`;
const WEEKDAY = `(?:${words(WEEKDAYS)})`;
const OF = `(?:,?${GAP}{0,2}(?:de|del|of)?${GAP}{1,2}|${GAP}{0,2})`;
const DATE = [
  `(?<a>${N}{1,4})${GAP}{0,1}(?<mark>[./-])${GAP}{0,1}(?<b>${N}{1,2}|${MONTH})${GAP}{0,1}[./-]${GAP}{0,1}(?<c>${N}{2,4})(?!${N})\\.?`,
  `(?<day>${N}{1,2})(?:st|nd|rd|th|er|º|\\.)?${OF}(?<month>${MONTH})\\.?(?!\\p{L})(?:${OF}(?<year>${N}{4}))?`,
  `(?<month>${MONTH})\\.?${GAP}{1,2}(?<day>${N}{1,2})(?:st|nd|rd|th)?(?!${N})(?:,?${GAP}{1,2}(?<year>${N}{4}))?`,
  `(?<year>${N}{4})年(?<month>${N}{1,2})月(?<day>${N}{1,2})日(?:${GAP}?[(（][日月火水木金土][)）])?`,
].join("|");
/** A day and a month alone, "29/01" or "29.01.", which need a time behind them. */
const SHORT_DATE = `(?<a>${N}{1,2})(?<mark>[./])(?<b>${N}{1,2})(?!${N})\\.?`;
const ZONE =
  "GMT|UTC|BST|CE[ST]?T|MES?Z|WES?T|EES?T|[ECMP][SD]?T|IST|JST|AE[SD]T|NZ[SD]T|SAST|local(?: time)?|Ortszeit";
const CLOCK = `(?<hour>${N}{1,2})(?:[:.]|${GAP}?h${GAP}?)(?<minute>${N}{2})(?!${N})(?:[:.](?<second>${N}{2})(?:[.,]${N}{1,6})?)?(?:${GAP}{0,2}(?<half>[ap](?:\\.${GAP}?m\\.|${GAP}?m(?!\\p{L}))|م|ص))?(?:${GAP}{1,2}(?:Uhr|(?:${ZONE})(?:[+-]${N}{1,2}(?::?${N}{2})?)?(?!\\p{L})|[+-]${N}{4}|\\((?:${ZONE})\\))){0,2}`;
const JOIN = `(?:[,،.;]?${GAP}{1,3}(?:at|um|à|a${GAP}las?|às|alle(?:${GAP}ore)?|om|kl\\.?|·|-|–|—|/|\\|)${GAP}{1,3}|[,،;]?${GAP}{1,3}|T)`;
const RELATIVE = `(?<relative>${words(RELATIVE_DAYS)})(?!\\p{L})|(?<weekday>${WEEKDAY})\\.?(?!\\p{L})`;
const STAMP = new RegExp(
  `(?:(?:${WEEKDAY}(?!\\p{L})\\.?,?${GAP}{1,2})?(?:${DATE})(?:${JOIN}${CLOCK}|${GAP}?\\(${WEEKDAY}\\)${GAP}?${CLOCK})?|(?:${WEEKDAY}(?!\\p{L})\\.?,?${GAP}{1,2})?${SHORT_DATE}${JOIN}${CLOCK}|(?:${RELATIVE}),?(?:${JOIN}${CLOCK})?|${CLOCK}(?:,|${GAP}on)${GAP}{1,2}(?:${WEEKDAY}(?!\\p{L})\\.?,?${GAP}{1,2})?(?:${DATE})|${CLOCK})`,
  "iuy",
);

function dayOf(groups: Record<string, string | undefined>): StampDay | null | undefined {
  const { a, b, c, mark = "", relative, weekday } = groups;
  if (a !== undefined && b !== undefined)
    return c === undefined ? shortDay(a, b, mark) : numericDay(a, b, c, mark);
  if (groups["day"] !== undefined && groups["month"] !== undefined) {
    const month = MONTHS.get(groups["month"].toLowerCase()) ?? numberOf(groups["month"]);
    const year = groups["year"] === undefined ? null : numberOf(groups["year"]);
    return calendar(year, month, numberOf(groups["day"]));
  }
  if (relative !== undefined)
    return { form: "relative", days: RELATIVE_DAYS.get(relative.toLowerCase()) ?? 0 };
  if (weekday === undefined) return null;
  return { form: "weekday", weekday: WEEKDAYS.get(weekday.toLowerCase()) ?? 1 };
}

function numericDay(a: string, b: string, c: string, mark: string): StampDay | undefined {
  const named = MONTHS.get(b.toLowerCase());
  if (a.length > 2 && c.length > 2) return undefined;
  if (a.length > 2)
    return a.length === 4 ? calendar(numberOf(a), named ?? numberOf(b), numberOf(c)) : undefined;
  const year = numberOf(c) + (c.length === 2 ? 2000 : 0);
  if (c.length === 3) return undefined;
  if (named !== undefined) return calendar(year, named, numberOf(a));
  return inNumbers(numberOf(a), numberOf(b), year, mark);
}

/** With a dot the day stands first; "9.30" is a time. */
function shortDay(a: string, b: string, mark: string): StampDay | undefined {
  const [first, second] = [numberOf(a), numberOf(b)];
  return mark === "." && second > 12 ? undefined : inNumbers(first, second, null, mark);
}

function inNumbers(first: number, second: number, year: number | null, mark: string): StampDay | undefined {
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  return low < 1 || low > 12 || high > 31 ? undefined : { form: "numbers", first, second, year, mark };
}

const calendar = (year: number | null, month: number, day: number): StampDay | undefined =>
  month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { form: "calendar", year, month, day };

function clockOf(groups: Record<string, string | undefined>): Stamp["clock"] | undefined {
  if (groups["hour"] === undefined || groups["minute"] === undefined) return null;
  const [hour, minute] = [numberOf(groups["hour"]), numberOf(groups["minute"])];
  const second = groups["second"] === undefined ? null : numberOf(groups["second"]);
  if (minute > 59 || (second ?? 0) > 59 || hour > 99) return undefined;
  const half = groups["half"]?.toLowerCase();
  if (half === undefined) return { hour, minute, second };
  if (hour > 12) return undefined;
  const isAfternoon = half.startsWith("p") || half === "م";
  return { hour: (hour % 12) + (isAfternoon ? 12 : 0), minute, second };
}

/** Digits of any script. */
function numberOf(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0) ?? 48;
    const zero = ZEROS.findLast((each) => each <= code) ?? 48;
    value = 10 * value + (code - zero);
  }
  return value;
}

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xff10];
