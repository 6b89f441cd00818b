import type { Aggregate, TimelineItem } from "#shared/aggregates.ts";
import { isoDay, periodOf } from "#shared/calendar.ts";
import { calendarText, compact, componentHead, escaped, icalendarOf } from "./icalendar.ts";

/**
 * Tasks or dated events as a calendar file (RFC 5545). A day, week or month is an event of whole days; a minute is an
 * event without an end, in the zone of who reads it. `now` is in milliseconds since 1970 UTC.
 */
export function calendarOf(result: Aggregate, now: number): string {
  if (result.kind === "tasks") return icalendarOf(result.items, now);
  if (result.kind !== "timeline") return calendarText([]);
  return calendarText(result.items.flatMap((item) => eventOf(item, now)));
}

function eventOf({ text, sources, date: { date } }: TimelineItem, now: number): string[] {
  const [start = date, end = start] = date.split("/");
  const first = periodOf(start);
  const last = periodOf(end);
  if (first === null || last === null) return [];
  const time = /T\d{2}:\d{2}$/.test(start);
  const days = [
    `DTSTART;VALUE=DATE:${compact(isoDay(first.first))}`,
    `DTEND;VALUE=DATE:${compact(isoDay(last.last + 1))}`,
  ];
  return [
    "BEGIN:VEVENT",
    ...eventHead(sources, date, now),
    `SUMMARY:${escaped(text)}`,
    ...(time ? [`DTSTART:${compact(`${start}:00`)}`] : days),
    "END:VEVENT",
  ];
}

/** A sentence may hold several dates, each of which is an event of its own. */
function eventHead(sources: TimelineItem["sources"], date: string, now: number): string[] {
  const [uid = "", ...rest] = componentHead(sources, now);
  return [uid.replace("@", `-${compact(date).replace(/[^\dA-Z]/g, "")}@`), ...rest];
}
