import type { DateUnit, DayRule, WrittenDate } from "#main/nano/insight-result.ts";
import { MONTH, MONTHS, SHORT_WEEKDAY, WEEKDAY, WEEKDAYS } from "./date-words.ts";

/** What a rule reads from its match; null where it is no date after all. */
export type Reading = Pick<WrittenDate, "kind" | "day" | "clock" | "until" | "span">;
type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  find: RegExp;
  /** What every match of the rule holds; without it in a text, the rule need not look. */
  sign: RegExp | null;
  read(groups: Groups, match: string): Reading | null;
}

const BEFORE = "(?<![\\p{L}\\p{N}_/.@-])";
const BEHIND = "(?![\\p{L}\\p{N}_/@]|[.-]\\d)";
/** A day of a month in digits. */
export const DAY = "(?:0?[1-9]|[12]\\d|3[01])";
export const YEAR = "(?:19|20)\\d{2}";

/** A pattern that begins and ends where words do. Quantifiers in it are bounded. */
export const pattern = (body: string, flags = "gu"): RegExp =>
  new RegExp(`${BEFORE}(?:${body})${BEHIND}`, flags);
export const rule = (find: RegExp, read: DateRule["read"], sign: RegExp | null = null): DateRule => ({
  find,
  read,
  sign,
});
/** Signs that rules share. */
export const HAS = {
  digit: /\d/,
  month: new RegExp(MONTH, "iu"),
  weekday: new RegExp(`${WEEKDAY}|(?<!\\p{L})${SHORT_WEEKDAY}(?!\\p{L})`, "iu"),
} as const;

export const on = (day: DayRule): Reading => ({ kind: "date", day, clock: null, until: null, span: null });
export const offset = (unit: DateUnit, count: number): Reading => on({ form: "offset", unit, count });
export function calendar(year: number | null, month: number | null, day: number | null): Reading | null {
  if (month !== null && (month < 1 || month > 12)) return null;
  if (day !== null && (day < 1 || day > 31)) return null;
  return on({ form: "calendar", year, month, day });
}

/** The same with the day on which it ends. */
export const upTo = (reading: Reading | null, day: DayRule | null): Reading | null =>
  reading === null || day === null ? reading : { ...reading, until: { day, clock: null } };
export const num = (text: string | undefined): number | null =>
  text === undefined ? null : Number.parseInt(text, 10);
export const monthOf = (name = ""): number | null =>
  MONTHS.get(name.toLowerCase().replace(/\.$/, "")) ?? null;
export const weekdayOf = (name = ""): number =>
  WEEKDAYS.get(name.toLowerCase().replace(/s$/, "")) ?? WEEKDAYS.get(name.toLowerCase()) ?? 1;
