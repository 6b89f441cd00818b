import { localeTags } from "./locale-tags.ts";

const DAY_MS = 86_400_000;

/** English as the reader writes dates: their own English if they have one, British otherwise. */
export const LOCALE =
  localeTags(typeof navigator === "undefined" ? [] : navigator.languages).find((language) =>
    language.startsWith("en-"),
  ) ?? "en-GB";

const time = new Intl.DateTimeFormat(LOCALE, { hour: "numeric", minute: "2-digit" });
const weekday = new Intl.DateTimeFormat(LOCALE, { weekday: "short" });
const dayAndMonth = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short" });
const wholeDate = new Intl.DateTimeFormat(LOCALE, { day: "numeric", month: "short", year: "numeric" });
const weekdayAndDate = new Intl.DateTimeFormat(LOCALE, {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
});
const month = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric" });
const longDate = new Intl.DateTimeFormat(LOCALE, { dateStyle: "long" });
const exact = new Intl.DateTimeFormat(LOCALE, { dateStyle: "full", timeStyle: "short" });
const relative = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" });
const count = new Intl.NumberFormat(LOCALE);

/** A time as a list shows it: the hour today, yesterday, the weekday within a week, else the date. Milliseconds. */
export function formatListTime(at: number, now: number): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / DAY_MS);
  if (days <= 0) return time.format(at);
  if (days === 1) {
    const yesterday = relative.format(-1, "day");
    return yesterday.charAt(0).toUpperCase() + yesterday.slice(1);
  }
  if (days < 7) return weekday.format(at);
  const isSameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isSameYear ? dayAndMonth : wholeDate).format(at);
}

export function formatLongDate(at: number): string {
  return longDate.format(at);
}

export function formatDay(at: number): string {
  return weekdayAndDate.format(at);
}

export function formatDayAndTime(at: number): string {
  return `${weekdayAndDate.format(at)}, ${time.format(at)}`;
}

export function formatMonth(at: number): string {
  return month.format(at);
}

export function formatExactTime(at: number): string {
  return exact.format(at);
}

export function formatCount(value: number): string {
  return count.format(value);
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
