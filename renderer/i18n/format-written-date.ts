import { formatDay, formatDayAndTime, formatMonth } from "./format.ts";

/**
 * A date in ISO 8601 as a reader writes it: a day, a minute, a month or a year; null for weeks, lengths and rhythms,
 * which read better as they were written.
 */
export function formatWrittenDate(date: string): string | null {
  if (/^\d{4}$/.test(date)) return date;
  const [, year, month, day, hour, minute] =
    /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return null;
  const at = new Date(
    Number(year),
    Number(month) - 1,
    Number(day ?? 1),
    Number(hour ?? 0),
    Number(minute ?? 0),
  ).getTime();
  if (day === undefined) return formatMonth(at);
  return hour === undefined ? formatDay(at) : formatDayAndTime(at);
}
