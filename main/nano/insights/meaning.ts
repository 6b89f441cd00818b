import type { Clock, DayRule, Season, WrittenDate } from "#main/nano/insight-result.ts";
import {
  type Day,
  dayIn,
  dayOf,
  easterOf,
  isoDay,
  isoMonth,
  isoQuarter,
  isoWeek,
  lastDayOfMonth,
  mondayOf,
  partsOf,
  periodOf,
  weekdayOf,
} from "#shared/calendar.ts";

/**
 * What a document tells about its dates. `today` is the day from which they count; `order` that of day and month between
 * slashes; `last` the day that the text names before.
 */
export interface DateContext {
  today: Day | null;
  order: "day-first" | "month-first" | null;
  last?: Day | null;
}

/** A date without a year more often lies ahead, so a day back weighs more; where the words tell of what was, less. */
const WEIGHTS = { ahead: { back: 1.5, ahead: 1 }, past: { back: 1, ahead: 3 } } as const;

/** The meaning of a written date in ISO 8601, or null where it cannot be told. */
export function meaningOf(date: WrittenDate, context: DateContext): string | null {
  const { kind, day, clock, span, until } = date;
  if (kind === "duration" || kind === "recurrence") return span === null ? null : lengthOf(kind, span);
  if (day === null) return null;
  if (until !== null) return rangeMeaning(date, until, context);
  const iso = dayMeaning(day, date.isPast, context);
  return withClock(
    isOverdue(date, iso, context) ? dayMeaning(day, false, { ...context, last: null }) : iso,
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

const withClock = (iso: string | null, clock: Clock | null): string | null =>
  iso === null || clock === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso) ? iso : atClock(iso, clock);

/** "2026-03-19T15:00"; the midnight that ends a day opens the next. */
export function atClock(iso: string, { hour, minute }: Clock): string {
  if (hour === 24) return `${isoDay(dayOf(iso) + 1)}T00:${two(minute)}`;
  return `${iso}T${two(hour)}:${two(minute)}`;
}

/** From the beginning of the first to the end of the last, which is the first such day from there on. */
function rangeMeaning(
  { day, clock, isPast }: WrittenDate,
  until: NonNullable<WrittenDate["until"]>,
  context: DateContext,
): string | null {
  if (day === null) return null;
  const year = until.day?.form === "calendar" ? until.day.year : null;
  const own = day.form === "calendar" && day.year === null ? { ...day, year } : day;
  const from = dayMeaning(own, isPast, context);
  if (from === null) return null;
  const first = periodOf(from)?.first ?? null;
  if (until.day === null || first === null) {
    return until.clock === null || withClock(from, clock) === from
      ? withClock(from, clock)
      : `${withClock(from, clock)}/${withClock(from, until.clock)}`;
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
    return dayMeaning(rule, false, { ...context, today: first });
  const { year, month } = partsOf(first);
  const at = rule.month ?? month;
  if (rule.day === null) return `${at < month ? year + 1 : year}-${two(at)}`;
  const same = dayIn(year, at, rule.day);
  return same !== null && same < first ? ifDay(dayIn(year + 1, at, rule.day)) : ifDay(same);
}

const two = (value: number): string => String(value).padStart(2, "0");

function lengthOf(
  kind: "duration" | "recurrence",
  { count, unit }: NonNullable<WrittenDate["span"]>,
): string {
  const isClock = unit === "minute" || unit === "hour";
  return `${kind === "recurrence" ? "R/" : ""}P${isClock ? "T" : ""}${count}${unit.charAt(0).toUpperCase()}`;
}

function dayMeaning(rule: DayRule, isPast: boolean, context: DateContext): string | null {
  const { today, order, last = null } = context;
  if (rule.form === "unsettled") return null;
  if (rule.form === "calendar") return calendarMeaning(rule, isPast, context);
  if (rule.form === "slashes") {
    if (order === null) return null;
    const [day, month] = order === "day-first" ? [rule.first, rule.second] : [rule.second, rule.first];
    return calendarMeaning({ form: "calendar", year: rule.year, month, day }, isPast, context);
  }
  if (rule.form === "season" && rule.year !== null) return isoSeason(rule.season, rule.year);
  if (rule.form === "easter" && rule.year !== null) return isoDay(easterOf(rule.year) + rule.days);
  if (rule.form === "later") {
    return last === null
      ? null
      : dayMeaning({ ...rule, form: "offset" }, isPast, { ...context, today: last });
  }
  if (rule.form === "month-end" && rule.year !== null) return isoDay(lastDayOfMonth(rule.year, rule.month));
  if (rule.form === "quarter" && rule.year !== null) return isoQuarter(rule.year, rule.quarter);
  if (today === null) return null;
  const { year, month } = partsOf(today);
  if (rule.form === "quarter") {
    const isOver = rule.quarter < Math.ceil(month / 3);
    const isYetToCome = rule.quarter > Math.ceil(month / 3);
    if (isPast) return isoQuarter(isYetToCome ? year - 1 : year, rule.quarter);
    return isoQuarter(isOver ? year + 1 : year, rule.quarter);
  }
  if (rule.form === "month-end") {
    const ends = [year - 1, year, year + 1].map((each) => lastDayOfMonth(each, rule.month));
    return ifDay(nearest(ends, isPast, today, false));
  }
  if (rule.form === "easter") {
    const feasts = [year - 1, year, year + 1].map((each) => easterOf(each) + rule.days);
    return ifDay(nearest(feasts, isPast, today, false));
  }
  if (rule.form === "season") return seasonMeaning(rule, isPast, today);
  if (rule.form === "weekday") return isoDay(weekdayMeaning(rule, isPast, today));
  const { unit, count } = rule;
  if (unit === "day") return isoDay(today + count);
  if (unit === "year") return rule.form === "end" ? `${year + count}-12-31` : String(year + count);
  if (unit === "weekend") {
    const isOver = isPast && count === 0 && weekdayOf(today) < 6;
    const saturday = mondayOf(today) + 7 * (isOver ? -1 : count) + 5;
    return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
  }
  if (unit === "week") {
    const monday = mondayOf(today) + 7 * count;
    return rule.form === "end" ? isoDay(monday + 4) : isoWeek(monday);
  }
  if (unit === "month")
    return rule.form === "end" ? isoDay(lastDayOfMonth(year, month + count)) : isoMonth(today, count);
  const quarter = isoQuarter(year, Math.ceil(month / 3) + count);
  return rule.form === "end" ? quarter.slice(-10) : quarter;
}

/** First months of the seasons. */
const SEASON_MONTHS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** "2025-12/2026-02": a winter is that of the year in which it begins. */
function isoSeason(season: Season, year: number): string {
  const first = SEASON_MONTHS[season];
  const last = season === "winter" ? `${year + 1}-02` : `${year}-${two(first + 2)}`;
  return `${year}-${two(first)}/${last}`;
}

/** "Last summer" is over, "next summer" has not begun; without such a word the nearest is meant. */
function seasonMeaning({ season, step }: DayRule & { form: "season" }, isPast: boolean, today: Day): string {
  const { year } = partsOf(today);
  const seasons = [year - 2, year - 1, year, year + 1].map((each) => {
    const first = dayIn(each, SEASON_MONTHS[season], 1) ?? today;
    return { year: each, first, last: first + SEASON_DAYS };
  });
  const over = seasons.findLast(({ last }) => last < today);
  const coming = seasons.find(({ first }) => first > today);
  const now = seasons.find(({ first, last }) => first <= today && today <= last);
  const isOver = step === -1 || (isPast && step === null);
  const found = isOver ? over : step === 1 ? coming : (now ?? coming);
  return isoSeason(season, found?.year ?? year);
}

const SEASON_DAYS = 91;

const ifDay = (day: Day | null): string | null => (day === null ? null : isoDay(day));

function weekdayMeaning({ weekday, week }: DayRule & { form: "weekday" }, isPast: boolean, today: Day): Day {
  if (week === 1) return mondayOf(today) + 7 + weekday - 1;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (week === -1) return today + ahead - 7;
  return isPast && ahead > 0 ? today + ahead - 7 : today + ahead;
}

function calendarMeaning(
  { year, month, day, weekday, step }: DayRule & { form: "calendar" },
  isPast: boolean,
  { today, last = null }: DateContext,
): string | null {
  if (year !== null) {
    if (month === null) return String(year);
    return day === null ? `${year}-${two(month)}` : ifDay(dayIn(year, month, day));
  }
  if (today === null) return null;
  const now = partsOf(today);
  if (month === null) return day === null ? null : dayOfMonth(day, weekday, isPast, today, last);
  if (step !== undefined) {
    const isElsewhere = step < 0 ? month >= now.month : month <= now.month;
    return `${isElsewhere ? now.year + step : now.year}-${two(month)}`;
  }
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

/** "the 27th": of the month that the text names before, else the nearest; a weekday beside it tells the month. */
function dayOfMonth(
  day: number,
  weekday: number | undefined,
  isPast: boolean,
  today: Day,
  last: Day | null,
): string | null {
  const near = partsOf(last ?? today);
  const inMonths = (steps: readonly number[]) =>
    steps.map((step) => dayIn(near.year, near.month + step, day));
  if (weekday !== undefined) {
    const named = inMonths([-2, -1, 0, 1, 2]).filter((each) => each !== null && weekdayOf(each) === weekday);
    if (named.length > 0) return ifDay(nearest(named, isPast, last ?? today, false));
  }
  const [same = null] = last === null ? [] : inMonths([0]);
  return ifDay(same ?? nearest(inMonths([-1, 0, 1]), isPast, today, true));
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
