import type { DayRule, WrittenDate } from "#main/nano/result.ts";
import {
  type Day,
  dayIn,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  lastDayOfMonth,
  mondayOf,
  partsOf,
  weekdayOf,
} from "#shared/calendar.ts";

/** What a document tells about its dates. `today` is the day of writing; `order` that of day and month between slashes. */
export interface DateContext {
  today: Day | null;
  order: "day-first" | "month-first" | null;
}

/** A date without a year more often lies ahead, so a day back weighs more; where the words tell of what was, less. */
const WEIGHTS = { ahead: { back: 1.5, ahead: 1 }, past: { back: 1, ahead: 3 } } as const;

/** The meaning of a written date in ISO 8601, or null where it cannot be told. */
export function meaningOf(date: WrittenDate, context: DateContext): string | null {
  const { kind, day, clock, span } = date;
  if (kind === "duration" || kind === "recurrence") return span === null ? null : lengthOf(kind, span);
  if (day === null) return null;
  const iso = dayMeaning(day, date.isPast, context);
  if (iso === null || clock === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  return atClock(iso, clock);
}

/** "2026-03-19T15:00". */
export function atClock(iso: string, { hour, minute }: { hour: number; minute: number }): string {
  return `${iso}T${two(hour)}:${two(minute)}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

function lengthOf(
  kind: "duration" | "recurrence",
  { count, unit }: NonNullable<WrittenDate["span"]>,
): string {
  const isClock = unit === "minute" || unit === "hour";
  return `${kind === "recurrence" ? "R/" : ""}P${isClock ? "T" : ""}${count}${unit.charAt(0).toUpperCase()}`;
}

function dayMeaning(rule: DayRule, isPast: boolean, { today, order }: DateContext): string | null {
  if (rule.form === "calendar") return calendarMeaning(rule, isPast, today);
  if (rule.form === "slashes") {
    if (order === null) return null;
    const [day, month] = order === "day-first" ? [rule.first, rule.second] : [rule.second, rule.first];
    return ifDay(dayIn(rule.year, month, day));
  }
  if (rule.form === "month-end" && rule.year !== null) return isoDay(lastDayOfMonth(rule.year, rule.month));
  if (rule.form === "quarter" && rule.year !== null) return isoQuarter(rule.year, rule.quarter);
  if (today === null) return null;
  const { year, month } = partsOf(today);
  if (rule.form === "quarter") {
    const isOver = rule.quarter < Math.ceil(month / 3);
    return isoQuarter(isOver && !isPast ? year + 1 : year, rule.quarter);
  }
  if (rule.form === "month-end") {
    const ends = [year - 1, year, year + 1].map((each) => lastDayOfMonth(each, rule.month));
    return ifDay(nearest(ends, isPast, today, false));
  }
  if (rule.form === "weekday") return isoDay(weekdayMeaning(rule, isPast, today));
  const { unit, count } = rule;
  if (unit === "day") return isoDay(today + count);
  if (unit === "year") return rule.form === "end" ? `${year + count}-12-31` : String(year + count);
  if (unit === "weekend") return isoDay(mondayOf(today) + 7 * count + 5);
  if (unit === "week") {
    const monday = mondayOf(today) + 7 * count;
    return rule.form === "end" ? isoDay(monday + 4) : isoWeek(monday);
  }
  if (unit === "month")
    return rule.form === "end" ? isoDay(lastDayOfMonth(year, month + count)) : isoMonth(today, count);
  const quarter = isoQuarter(year, Math.ceil(month / 3) + count);
  return rule.form === "end" ? quarter.slice(-10) : quarter;
}

const ifDay = (day: Day | null): string | null => (day === null ? null : isoDay(day));

function weekdayMeaning({ weekday, week }: DayRule & { form: "weekday" }, isPast: boolean, today: Day): Day {
  if (week === 1) return mondayOf(today) + 7 + weekday - 1;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (week === -1) return today + ahead - 7;
  return isPast && ahead > 0 ? today + ahead - 7 : today + ahead;
}

function calendarMeaning(
  { year, month, day, weekday }: DayRule & { form: "calendar" },
  isPast: boolean,
  today: Day | null,
): string | null {
  if (year !== null) {
    if (month === null) return String(year);
    return day === null ? `${year}-${two(month)}` : ifDay(dayIn(year, month, day));
  }
  if (today === null) return null;
  const now = partsOf(today);
  if (month === null)
    return day === null
      ? null
      : ifDay(
          nearest(
            [-1, 0, 1].map((step) => dayIn(now.year, now.month + step, day)),
            isPast,
            today,
            true,
          ),
        );
  const years = [now.year - 1, now.year, now.year + 1];
  if (day !== null) {
    const days = years.map((each) => dayIn(each, month, day));
    const named = days.filter((each) => each !== null && weekdayOf(each) === weekday);
    return ifDay(
      named.length > 0 ? nearest(named, false, today, false) : nearest(days, isPast, today, false),
    );
  }
  if (month === now.month) return isoMonth(today);
  const middle = nearest(
    years.map((each) => dayIn(each, month, 15)),
    isPast,
    today,
    false,
  );
  return middle === null ? null : isoMonth(middle);
}

/** The day nearest to today by weight; never a past one where `isAhead`, unless the words tell of what was. */
function nearest(days: readonly (Day | null)[], isPast: boolean, today: Day, isAhead: boolean): Day | null {
  const weights = isPast ? WEIGHTS.past : WEIGHTS.ahead;
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const day of days) {
    if (day === null || (isAhead && !isPast && day < today)) continue;
    const distance = day < today ? (today - day) * weights.back : (day - today) * weights.ahead;
    if (distance < least) [best, least] = [day, distance];
  }
  return best;
}
