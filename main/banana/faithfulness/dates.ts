import { dayIn, weekdayOf } from "#shared/calendar.ts";
import type { ComparedText, FaithfulnessContext } from "./check-faithfulness.ts";
import { MONTH, MONTHS } from "./calendar-words.ts";
import { B, D, DATE_FORMS, type DateMeaning, dayOf, E, NTH, YEAR } from "./date-forms.ts";
import { overlaps, type Span, spansOf } from "./span.ts";

/** `meanings` are all that the words may mean: "3/4/2026" is a day of March or of April. */
export type FoundDate = Span & { meanings: readonly DateMeaning[] };

/**
 * Dates and times of the line that no source has by meaning: "3 May" is "May 3rd" and, where the sources' dates are
 * resolved, 2026-05-03; "3 pm" is 15:00. A line may say less of a date than its source, and not more.
 */
export function unfaithfulDates(
  line: ComparedText,
  sources: readonly ComparedText[],
  { dates = [] }: FaithfulnessContext,
): Span[] {
  const found = findDates(visible(line));
  if (found.length === 0) return [];
  const known = [
    ...sources.flatMap((source) => sourceMeanings(visible(source))),
    ...dates.flatMap((iso) => resolvedMeanings(iso)),
  ];
  return found
    .filter(({ meanings }) => {
      const said = known.filter((other) => meanings.some((meaning) => isCovered(meaning, other))).length;
      return said === 0 || said < found.filter((other) => isTwin(meanings, other.meanings)).length;
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Written alike: a line that has a date more often than its sources has it in the place of another. */
const isTwin = (ones: readonly DateMeaning[], others: readonly DateMeaning[]): boolean =>
  JSON.stringify(ones) === JSON.stringify(others);

const visible = (text: ComparedText): string => text.links.reduce(blank, text.text);

const blank = (text: string, { start, end }: Span): string =>
  text.slice(0, start) + " ".repeat(end - start) + text.slice(end);

/** Dates, weekdays, times and relative days, in order and without overlap. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of DATE_FORMS) {
    for (const { start, end, match } of spansOf(text, pattern)) {
      if (overlaps({ start, end }, found)) continue;
      const meanings = read(match.groups ?? {}, match[0]);
      if (meanings.length > 0) found.push({ start, end, meanings });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** In a source a month may be any word of its name, a range has two days, and "at 3" may be a time. */
function sourceMeanings(text: string): DateMeaning[] {
  const meanings = findDates(text).flatMap((date) => date.meanings);
  for (const { match } of spansOf(text, RANGE)) {
    const { a, b, c, d, m = "", n = "", y } = match.groups ?? {};
    const month = MONTHS.get((m || n).toLowerCase());
    for (const day of [a, b, c, d]) if (day !== undefined) meanings.push(dayOf(y, month, Number(day)));
  }
  for (const { match } of spansOf(text, new RegExp(`${B}(?<m>${MONTH})${E}`, "giu")))
    meanings.push(dayOf(undefined, MONTHS.get(match[0].toLowerCase()), undefined));
  for (const { match } of spansOf(
    text,
    /\b(?:at|by|from|until|till|to|around|about|before|after|[-–])\s?(?<h>1?\d|2[0-4])(?![:.]?\d|\s?[ap]\.?m)/giu,
  ))
    meanings.push({ form: "clock", hour: Number(match.groups?.["h"]), minute: 0, isExact: false });
  for (const { match } of spansOf(text, CLOCK_RANGE))
    meanings.push({
      form: "clock",
      hour: Number(match.groups?.["h"]),
      minute: Number(match.groups?.["n"] ?? 0),
      isExact: false,
    });
  for (const { match } of spansOf(text, /\bthe (?<d>\d{1,2})(?:st|nd|rd|th)\b/giu))
    meanings.push(dayOf(undefined, undefined, Number(match.groups?.["d"])));
  return meanings;
}

/** The day, its weekday and its time. */
function resolvedMeanings(iso: string): DateMeaning[] {
  return iso.split("/").flatMap((part) => {
    const [, y, m, d, h, n] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(part) ?? [];
    if (y === undefined) return [];
    const meanings: DateMeaning[] = [dayOf(y, m ? Number(m) : undefined, d ? Number(d) : undefined)];
    if (h !== undefined) meanings.push({ form: "clock", hour: Number(h), minute: Number(n), isExact: true });
    return meanings;
  });
}

function isCovered(line: DateMeaning, source: DateMeaning): boolean {
  if (line.form === "weekday") {
    if (source.form === "weekday")
      return line.weekday === source.weekday && (line.which === null || line.which === source.which);
    return line.which === null && weekdayIn(source) === line.weekday;
  }
  if (line.form === "day" && source.form === "day")
    return (["year", "month", "day"] as const).every(
      (field) => line[field] === undefined || line[field] === source[field],
    );
  if (line.form === "clock" && source.form === "clock") {
    if (line.minute !== source.minute) return false;
    const isLoose = !line.isExact || !source.isExact;
    return isLoose ? line.hour % 12 === source.hour % 12 : line.hour % 24 === source.hour % 24;
  }
  return line.form === "word" && source.form === "word" && line.word === source.word;
}

function weekdayIn(source: DateMeaning): number | null {
  if (source.form !== "day" || source.year === undefined || source.month === undefined) return null;
  const day = source.day === undefined ? null : dayIn(source.year, source.month, source.day);
  return day === null ? null : weekdayOf(day);
}

const RANGE = new RegExp(
  `${B}(?<a>${D})${NTH}\\s?(?:[-–&]|to|and|or|until|bis|au|al|und|et|y)\\s?(?<b>${D})${NTH}(?: of| de)? (?<m>${MONTH})(?:,? (?<y>${YEAR}))?|${B}(?<n>${MONTH})\\.? (?<c>${D})${NTH}\\s?(?:[-–&]|to|and|or|until)\\s?(?<d>${D})${NTH}`,
  "giu",
);

const CLOCK_RANGE =
  /(?<![\d:.])(?<h>\d{1,2})(?:[:.](?<n>\d\d))?\s?(?:[-–]|to|and)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|o['’]clock|Uhr)/giu;
