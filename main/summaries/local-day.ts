import { dayIn, isoDay } from "#shared/calendar.ts";

/** The day of a time where this program runs, as YYYY-MM-DD. */
export function localDay(time: number): string | null {
  const local = new Date(time);
  const day = dayIn(local.getFullYear(), local.getMonth() + 1, local.getDate());
  return day === null ? null : isoDay(day);
}
