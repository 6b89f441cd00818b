/** The day as a note writes days: as in "2026-11-22" where most of its dates are so, else in words. */
export function writtenDay(text: string, now: Date, locale: string): string {
  const iso = text.match(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)?.length ?? 0;
  const words = text.match(WORDED)?.length ?? 0;
  return iso > words ? isoDay(now) : new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(now);
}

const WORDED =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g;

/** The day of this machine's clock, as in "2026-11-22". */
export function isoDay(now: Date): string {
  return `${String(now.getFullYear()).padStart(4, "0")}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

export function writtenTime(now: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit" }).format(now);
}
