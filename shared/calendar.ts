/** Days since 1970-01-01; all arithmetic is in the Gregorian calendar and knows no time zone. */
export type Day = number;

const DAY_MS = 86_400_000;

/** The day of "YYYY-MM-DD". */
export function dayOf(iso: string): Day {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  const day = dayOf(text);
  return Number.isFinite(day) && isoDay(day) === text;
}

/** Midnight of the day where this program runs, in milliseconds since 1970 UTC. */
export function localMidnight(day: Day): number {
  const { year, month, date } = partsOf(day);
  return new Date(year, month - 1, date).getTime();
}

export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of a month from 1 to 12, or null where that month has no such day. Months beyond 12 run into the next year. */
export function dayIn(year: number, month: number, date: number): Day | null {
  const moved = new Date(Date.UTC(year, month - 1, date));
  return moved.getUTCDate() === date ? moved.getTime() / DAY_MS : null;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = isoDay(day).split("-").map(Number);
  return { year, month, date };
}

/** 1 for Monday to 7. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** "2026-03": the month `count` months after that of the day. */
export function isoMonth(day: Day, count = 0): string {
  const { year, month } = partsOf(day);
  return isoDay(Date.UTC(year, month - 1 + count, 1) / DAY_MS).slice(0, 7);
}

/** "2026-W12", after ISO 8601: a week belongs to the year its Thursday is in. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3;
  const { year } = partsOf(thursday);
  const first = dayIn(year, 1, 1) ?? 0;
  return `${year}-W${String(Math.floor((thursday - first) / 7) + 1).padStart(2, "0")}`;
}

/** Easter Sunday of a year, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayIn(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? 0;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return Date.UTC(year, month, 0) / DAY_MS;
}

/** "2026-07-01/2026-09-30": a quarter, numbered from 1; numbers beyond 4 run into the next year. */
export function isoQuarter(year: number, quarter: number): string {
  const first = Date.UTC(year, 3 * (quarter - 1), 1) / DAY_MS;
  const { year: ownYear, month } = partsOf(first);
  return `${isoDay(first)}/${isoDay(lastDayOfMonth(ownYear, month + 2))}`;
}

/** First and last day of an ISO 8601 day, minute, week, month, quarter or year; null for a length or a rhythm. */
export function periodOf(iso: string): { first: Day; last: Day } | null {
  const [, year = "", month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:[T/]|$)/.exec(iso) ?? [];
  const week = /^(\d{4})-W(\d{2})$/.exec(iso);
  if (week !== null) {
    const first = mondayOf(dayIn(Number(week[1]), 1, 4) ?? 0) + 7 * (Number(week[2]) - 1);
    return { first, last: first + 6 };
  }
  if (year === "") return null;
  const end = iso.split("/")[1];
  if (end !== undefined) {
    const [from, to] = [periodOf(iso.split("/")[0] ?? ""), periodOf(end)];
    return from && to && { first: from.first, last: to.last };
  }
  if (date !== undefined) return { first: dayOf(iso.slice(0, 10)), last: dayOf(iso.slice(0, 10)) };
  if (month !== undefined)
    return { first: dayOf(`${iso}-01`), last: lastDayOfMonth(Number(year), Number(month)) };
  return { first: dayOf(`${year}-01-01`), last: dayOf(`${year}-12-31`) };
}

/** Decades of a century by name, by their number; the first two have none. */
export const DECADES: readonly string[] = [
  "",
  "",
  "twenties",
  "thirties",
  "forties",
  "fifties",
  "sixties",
  "seventies",
  "eighties",
  "nineties",
];
