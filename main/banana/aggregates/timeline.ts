import type { TimelineItem } from "#shared/aggregates.ts";
import { periodOf } from "#shared/calendar.ts";
import { type GatherInput, isPointInTime, quoteOf, sourceOf, textOf } from "./item.ts";

/** What has a date, in order of time: a month or week before its days, what is alike in order of the text. */
export function timeline(input: GatherInput): TimelineItem[] {
  const { units, joined } = input.document;
  const dated = joined.dates.filter(isPointInTime).flatMap((date) => {
    const unit = units[date.unit];
    const period = periodOf(date.iso);
    if (unit === undefined || period === null) return [];
    const place = { unit: date.unit, start: 0, end: unit.text.length };
    const item: TimelineItem = {
      text: textOf(input, place),
      sources: sourceOf(input, place, "date"),
      date: { text: quoteOf(input, date), date: date.iso },
    };
    return [{ item, period, iso: date.iso }];
  });
  return dated
    .sort(
      (a, b) =>
        a.period.first - b.period.first ||
        b.period.last - a.period.last ||
        (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0),
    )
    .map(({ item }) => item);
}
