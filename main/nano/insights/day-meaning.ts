import type { DayRule, Season } from "#main/nano/insight-result.ts";
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

/** What words tell of when: what was, what is to come, or neither. */
export type Tense = "past" | "ahead" | null;

/** A date without a year more often lies ahead, so a day back weighs more; where the words tell of what was, less. */
const WEIGHTS = {
  unknown: { back: 1.5, ahead: 1 },
  ahead: { back: 4, ahead: 1 },
  past: { back: 1, ahead: 4 },
} as const;

/** The meaning of a day rule in ISO 8601, or null where it cannot be told. */
export function dayMeaning(rule: DayRule, tense: Tense, context: DateContext): string | null {
  const { today, order, last = null } = context;
  if (rule.form === "unsettled") return null;
  if (rule.form === "calendar") return calendarMeaning(rule, tense, context);
  if (rule.form === "slashes") {
    if (order === null) return null;
    const [day, month] = order === "day-first" ? [rule.first, rule.second] : [rule.second, rule.first];
    return calendarMeaning({ form: "calendar", year: rule.year, month, day }, tense, context);
  }
  if (rule.form === "season" && rule.year !== null) return isoSeason(rule.season, rule.year);
  if (rule.form === "easter" && rule.year !== null) return isoDay(easterOf(rule.year) + rule.days);
  if (rule.form === "later") {
    return last === null ? null : dayMeaning({ ...rule, form: "offset" }, tense, { ...context, today: last });
  }
  if (rule.form === "beside") return besideMeaning(rule, tense, context);
  if (rule.form === "month-end" && rule.year !== null) return isoDay(lastDayOfMonth(rule.year, rule.month));
  if (rule.form === "quarter" && rule.year !== null) return isoQuarter(rule.year, rule.quarter);
  if (today === null) return null;
  const { year, month } = partsOf(today);
  if (rule.form === "week") return weekMeaning(rule, tense, today);
  if (rule.form === "nearest") {
    const days = rule.of.map((one) => dayMeaning(one, tense, context));
    return ifDay(
      nearest(
        days.map((iso) => (iso === null ? null : dayOf(iso))),
        tense,
        today,
        false,
      ),
    );
  }
  if (rule.form === "nth-weekday") return nthWeekdayMeaning(rule, tense, today);
  if (rule.form === "quarter" && rule.years !== undefined) return isoQuarter(year + rule.years, rule.quarter);
  if (rule.form === "quarter") {
    const isOver = rule.quarter < Math.ceil(month / 3);
    const isYetToCome = rule.quarter > Math.ceil(month / 3);
    if (tense === "past") return isoQuarter(isYetToCome ? year - 1 : year, rule.quarter);
    return isoQuarter(isOver ? year + 1 : year, rule.quarter);
  }
  if (rule.form === "month-end") {
    const ends = [year - 1, year, year + 1].map((each) => lastDayOfMonth(each, rule.month));
    return ifDay(nearest(ends, tense, today, false));
  }
  if (rule.form === "easter") {
    const feasts = [year - 1, year, year + 1].map((each) => easterOf(each) + rule.days);
    return ifDay(nearest(feasts, tense, today, false));
  }
  if (rule.form === "season") return seasonMeaning(rule, tense, today);
  if (rule.form === "weekday") return isoDay(weekdayMeaning(rule, tense, today));
  const { unit } = rule;
  const count = rule.form === "offset" && tense === "past" ? (rule.past ?? rule.count) : rule.count;
  if (unit === "day") return isoDay(today + count);
  if (unit === "year") return rule.form === "end" ? `${year + count}-12-31` : String(year + count);
  if (unit === "weekend") {
    const isOver = tense === "past" && count === 0 && weekdayOf(today) < 6;
    const saturday = mondayOf(today) + 7 * (isOver ? -1 : count) + 5;
    if (rule.form === "end") return isoDay(saturday + 1);
    return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
  }
  if (unit === "week") {
    // On a Sunday, what is to be done this week is of the one that begins.
    const isAhead = count === 0 && tense !== "past" && weekdayOf(today) === 7;
    const monday = mondayOf(today) + 7 * (isAhead ? 1 : count);
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
function seasonMeaning({ season, step }: DayRule & { form: "season" }, tense: Tense, today: Day): string {
  const { year } = partsOf(today);
  const seasons = [year - 2, year - 1, year, year + 1].map((each) => {
    const first = dayIn(each, SEASON_MONTHS[season], 1) ?? today;
    return { year: each, first, last: first + SEASON_DAYS };
  });
  const over = seasons.findLast(({ last }) => last < today);
  const coming = seasons.find(({ first }) => first > today);
  const now = seasons.find(({ first, last }) => first <= today && today <= last);
  const isOver = step === -1 || (tense === "past" && step === null);
  const found = isOver ? over : step === 1 ? coming : (now ?? coming);
  return isoSeason(season, found?.year ?? year);
}

const SEASON_DAYS = 91;

/** So many days from another day, or the next such weekday before or behind it. */
function besideMeaning(
  { of, days, weekday }: DayRule & { form: "beside" },
  tense: Tense,
  context: DateContext,
): string | null {
  const iso = dayMeaning(of, tense, context);
  const period = iso === null ? null : periodOf(iso);
  if (period === null) return null;
  if (weekday === null) return isoDay((days < 0 ? period.first : period.last) + days);
  const step = Math.sign(days);
  const from = step < 0 ? period.first : period.last;
  const distance = (step * (weekday - weekdayOf(from)) + 7) % 7 || 7;
  return isoDay(from + step * distance);
}

/** A week by its number: that of the year that is nearest. */
function weekMeaning({ week, year }: DayRule & { form: "week" }, tense: Tense, today: Day): string | null {
  const mondayIn = (each: number): Day => mondayOf(dayIn(each, 1, 4) ?? today) + 7 * (week - 1);
  if (year !== null) return isoWeek(mondayIn(year));
  const now = partsOf(today).year;
  const monday = nearest([now - 1, now, now + 1].map(mondayIn), tense, today, false);
  return monday === null ? null : isoWeek(monday);
}

function nthWeekdayMeaning(
  { nth, weekday, month, year, step }: DayRule & { form: "nth-weekday" },
  tense: Tense,
  today: Day,
): string | null {
  const now = partsOf(today);
  if (month === null) return isoDay(nthWeekday(now.year, now.month + step, nth, weekday));
  if (year !== null) return isoDay(nthWeekday(year, month, nth, weekday));
  const days = [now.year - 1, now.year, now.year + 1].map((each) => nthWeekday(each, month, nth, weekday));
  return ifDay(nearest(days, tense, today, false));
}

function nthWeekday(year: number, month: number, nth: number, weekday: number): Day {
  const first = lastDayOfMonth(year, month - 1) + 1;
  const last = lastDayOfMonth(year, month);
  if (nth < 0) return last - ((weekdayOf(last) - weekday + 7) % 7);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

export const ifDay = (day: Day | null): string | null => (day === null ? null : isoDay(day));

function weekdayMeaning({ weekday, week }: DayRule & { form: "weekday" }, tense: Tense, today: Day): Day {
  if (week === 1) return mondayOf(today) + 7 + weekday - 1;
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (week === -1) return today + ahead - 7;
  return tense === "past" && ahead > 0 ? today + ahead - 7 : today + ahead;
}

function calendarMeaning(
  { year, month, day, weekday, step, years }: DayRule & { form: "calendar" },
  tense: Tense,
  { today, last = null }: DateContext,
): string | null {
  if (year !== null) {
    if (month === null) return String(year);
    return day === null ? `${year}-${two(month)}` : ifDay(dayIn(year, month, day));
  }
  if (today === null) return null;
  const now = partsOf(today);
  if (years !== undefined && month !== null) {
    const iso = `${now.year + years}-${two(month)}`;
    return day === null ? iso : ifDay(dayIn(now.year + years, month, day));
  }
  if (month === null && step !== undefined && day !== null)
    return ifDay(dayIn(now.year, now.month + step, day));
  if (month === null) return day === null ? null : dayOfMonth(day, weekday, tense, today, last);
  if (step !== undefined) {
    const isElsewhere = step < 0 ? month >= now.month : month <= now.month;
    return `${isElsewhere ? now.year + step : now.year}-${two(month)}`;
  }
  const near = [now.year - 1, now.year, now.year + 1];
  if (day !== null) {
    const days = near.map((each) => dayIn(each, month, day));
    const named = days.filter((each) => each !== null && weekdayOf(each) === weekday);
    return ifDay(named.length > 0 ? nearest(named, null, today, false) : nearest(days, tense, today, false));
  }
  if (month === now.month) return isoMonth(today);
  // What is said of a whole month in the present may be over.
  const middle = nearest(
    near.map((each) => dayIn(each, month, 15)),
    tense === "ahead" ? null : tense,
    today,
    false,
  );
  return middle === null ? null : isoMonth(middle);
}

/** "the 27th": of the month that the text names before, else the nearest; a weekday beside it tells the month. */
function dayOfMonth(
  day: number,
  weekday: number | undefined,
  tense: Tense,
  today: Day,
  last: Day | null,
): string | null {
  const near = partsOf(last ?? today);
  const inMonths = (steps: readonly number[]) =>
    steps.map((step) => dayIn(near.year, near.month + step, day));
  if (weekday !== undefined) {
    const named = inMonths([-2, -1, 0, 1, 2]).filter((each) => each !== null && weekdayOf(each) === weekday);
    if (named.length > 0) return ifDay(nearest(named, tense, last ?? today, false));
  }
  const [same = null] = last === null ? [] : inMonths([0]);
  const isOver = same !== null && same < today && tense === "ahead";
  return ifDay((isOver ? null : same) ?? nearest(inMonths([-1, 0, 1]), tense, today, true));
}

/** The day nearest to today by weight; never a past one where `isAhead`, unless the words tell of what was. */
function nearest(days: readonly (Day | null)[], tense: Tense, today: Day, isAhead: boolean): Day | null {
  const weights = WEIGHTS[tense ?? "unknown"];
  let best: Day | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const day of days) {
    if (day === null || (isAhead && tense !== "past" && day < today)) continue;
    const distance = day < today ? (today - day) * weights.back : (day - today) * weights.ahead;
    if (distance < least) [best, least] = [day, distance];
  }
  return best;
}

export const two = (value: number): string => String(value).padStart(2, "0");
