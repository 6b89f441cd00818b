import type { Clock, DayRule, WrittenDate } from "#main/nano/insight-result.ts";
import { type Day, dayIn, dayOf, isoDay, partsOf, periodOf, weekdayOf } from "#shared/calendar.ts";
import { afterStart } from "#main/nano/stages/clock-readings.ts";
import { type DateContext, dayMeaning, ifDay, type Tense, two } from "./day-meaning.ts";

/** The meaning of a written date in ISO 8601, or null where it cannot be told. */
export function meaningOf(date: WrittenDate, context: DateContext): string | null {
  const { kind, day, clock, span, until } = date;
  if (kind === "duration" || kind === "recurrence") return span === null ? null : lengthOf(kind, span);
  if (day === null) return null;
  if (until !== null) return rangeMeaning(date, until, context);
  const iso = dayMeaning(day, tenseOf(date), context);
  return withClock(
    isOverdue(date, iso, context) ? dayMeaning(day, null, { ...context, last: null }) : iso,
    clock,
  );
}

/** "By the 18th" told beside a day of last month is the next one. */
function isOverdue(
  { day, isLimit, isPast }: WrittenDate,
  iso: string | null,
  { today }: DateContext,
): boolean {
  if (!isLimit || isPast || day?.form !== "calendar" || day.month !== null || day.year !== null) return false;
  return iso !== null && today !== null && (periodOf(iso)?.last ?? today) < today;
}

const tenseOf = ({ isPast, isAhead }: WrittenDate): Tense => (isPast ? "past" : isAhead ? "ahead" : null);

const withClock = (iso: string | null, clock: Clock | null): string | null =>
  iso === null || clock === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : atClock(iso, clock);

/** "2026-03-19T15:00"; the midnight that ends a day opens the next. */
export function atClock(iso: string, { hour, minute }: Clock): string {
  if (hour === 24) return `${isoDay(dayOf(iso) + 1)}T00:${two(minute)}`;
  return `${iso}T${two(hour)}:${two(minute)}`;
}

/** From one time to another, which is of the next day where it is no later. */
export function clockSpan(iso: string, from: Clock, to: Clock): string {
  const end = afterStart(from, to);
  const start = atClock(iso, from);
  const same = atClock(iso, end);
  return `${start}/${same > start ? same : atClock(isoDay(dayOf(iso) + 1), end)}`;
}

/** From the beginning of the first to the end of the last, which is the first such day from there on. */
function rangeMeaning(
  written: WrittenDate,
  until: NonNullable<WrittenDate["until"]>,
  context: DateContext,
): string | null {
  const { day, clock } = written;
  if (day === null) return null;
  const year = until.day?.form === "calendar" ? until.day.year : null;
  const own = day.form === "calendar" && day.year === null ? { ...day, year } : day;
  const from = dayMeaning(own, tenseOf(written), context);
  if (from === null) return null;
  const first = periodOf(from)?.first ?? null;
  if (until.day === null || first === null) {
    return clock === null || until.clock === null || withClock(from, clock) === from
      ? withClock(from, clock)
      : clockSpan(from, clock, until.clock);
  }
  const to = endMeaning(until.day, first, context);
  if (to === null) return withClock(from, clock);
  const [start, end] = [withClock(from, clock) ?? from, withClock(to, until.clock) ?? to];
  const isTurned = (periodOf(to)?.last ?? first) < first;
  return isTurned ? start : `${start.split("/")[0]}/${end.split("/").at(-1)}`;
}

/** The end of a range whose first day is known: no earlier than that. */
function endMeaning(rule: DayRule, first: Day, context: DateContext): string | null {
  if (rule.form === "weekday") {
    const days = (rule.weekday - weekdayOf(first) + 7) % 7;
    return isoDay(first + days);
  }
  if (rule.form !== "calendar" || rule.year !== null)
    return dayMeaning(rule, null, { ...context, today: first });
  const { year, month } = partsOf(first);
  const at = rule.month ?? month;
  if (rule.day === null) return `${at < month ? year + 1 : year}-${two(at)}`;
  const same = dayIn(year, at, rule.day);
  return same !== null && same < first ? ifDay(dayIn(year + 1, at, rule.day)) : ifDay(same);
}

function lengthOf(
  kind: "duration" | "recurrence",
  { count, unit }: NonNullable<WrittenDate["span"]>,
): string {
  const isClock = unit === "minute" || unit === "hour";
  return `${kind === "recurrence" ? "R/" : ""}P${isClock ? "T" : ""}${count}${unit.charAt(0).toUpperCase()}`;
}
