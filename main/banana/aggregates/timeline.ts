import { turnOf } from "#main/banana/conversation.ts";
import type { NanoUnit } from "#main/nano/result.ts";
import type { TimelineItem } from "#shared/aggregates.ts";
import { periodOf } from "#shared/calendar.ts";
import { type GatherInput, isPointInTime, quoteOf, sourceOf, speakerSource, textOf } from "./item.ts";

/** What has a date, in order of time: a month or week before its days, what is alike in order of the text. */
export function timeline(input: GatherInput): TimelineItem[] {
  const { units, joined } = input.document;
  const dated = joined.dates.filter(isPointInTime).flatMap((date) => {
    const unit = units[date.unit];
    if (unit === undefined || periodOf(date.iso) === null) return [];
    const place = { unit: date.unit, start: 0, end: unit.text.length };
    const item: TimelineItem = {
      text: prefixOf(input, unit) + textOf(input, place),
      sources: [
        ...sourceOf(input, place, "date"),
        ...(unit.message === null ? [] : speakerSource(input, unit.message, "speaker")),
      ],
      date: { text: quoteOf(input, date), date: date.iso },
    };
    return [item];
  });
  return dated.sort((a, b) => compareTimes(a.date.date, b.date.date));
}

/** Who says it, as a line shows that. */
function prefixOf({ document: { conversation } }: GatherInput, unit: NanoUnit): string {
  return conversation === null ? "" : (turnOf(conversation, unit)?.prefix ?? "");
}

/** Orders ISO 8601 times by their beginning, the longer first. */
export function compareTimes(one: string, other: string): number {
  const [a, b] = [periodOf(one), periodOf(other)];
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.first - b.first || b.last - a.last || (one < other ? -1 : one > other ? 1 : 0);
}
