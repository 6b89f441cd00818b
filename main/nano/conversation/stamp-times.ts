import { atClock } from "#main/nano/insights/meaning.ts";
import { type Day, dayIn, dayOf, isoDay, weekdayOf } from "#shared/calendar.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import type { Stamp, StampDay } from "./stamp.ts";

/**
 * What the stamps of a conversation mean in ISO 8601, in their order: "2026-03-12T19:41", a day, or null where it cannot
 * be told. `date` is the day of writing, from which "Yesterday" counts. A stamp without a day has that of the one before.
 */
export function stampTimes(
  stamps: readonly (Stamp | null)[],
  date: string | null,
): { times: (string | null)[]; dayOrder: Conversation["dayOrder"] } {
  const today = date === null ? null : dayOf(date);
  const isDayFirst = orderOf(stamps, today);
  const dayOrder = isDayFirst === null ? null : isDayFirst ? "day-first" : "month-first";
  let last: Day | null = null;
  const times = stamps.map((stamp) => {
    if (stamp === null) return null;
    if (stamp.day !== null) last = dayMeant(stamp.day, isDayFirst, today);
    if (last === null) return null;
    const { clock } = stamp;
    if (clock === null) return isoDay(last);
    return clock.hour > 23 ? null : atClock(isoDay(last), clock);
  });
  return { times, dayOrder };
}

function dayMeant(day: StampDay, isDayFirst: boolean | null, today: Day | null): Day | null {
  if (day.form === "calendar") {
    const year = day.year ?? nearestYear(day.month, day.day, today);
    return year === null ? null : dayIn(year, day.month, day.day);
  }
  if (day.form === "numbers") {
    if (isDayFirst === null) return null;
    return dayOfNumbers(day, isDayFirst, today);
  }
  if (today === null) return null;
  if (day.form === "relative") return today + day.days;
  return today - ((weekdayOf(today) - day.weekday + 7) % 7);
}

type NumberedDay = Extract<StampDay, { form: "numbers" }>;

function dayOfNumbers(
  { first, second, year }: NumberedDay,
  isDayFirst: boolean,
  today: Day | null,
): Day | null {
  const [date, month] = isDayFirst ? [first, second] : [second, first];
  const meant = year ?? nearestYear(month, date, today);
  return meant === null ? null : dayIn(meant, month, date);
}

/** A message without a year was sent in the year before the day of writing. */
function nearestYear(month: number, date: number, today: Day | null): number | null {
  if (today === null) return null;
  const year = Number(isoDay(today).slice(0, 4));
  const day = dayIn(year, month, date);
  return day !== null && day > today + 1 ? year - 1 : year;
}

/**
 * Whether the day stands before the month: as one stamp proves it, or as dots, the order of the messages, the day of
 * writing and a clock of twenty-four hours suggest. Null where nothing tells.
 */
function orderOf(stamps: readonly (Stamp | null)[], today: Day | null): boolean | null {
  const days = stamps.flatMap((stamp) => (stamp?.day?.form === "numbers" ? [stamp.day] : []));
  if (days.length === 0) return null;
  if (days.some(({ first }) => first > 12)) return true;
  if (days.some(({ second }) => second > 12)) return false;
  if (days.some(({ mark }) => mark === ".")) return true;
  const [dayFirst, monthFirst] = [stepsBack(days, true, today), stepsBack(days, false, today)];
  if (dayFirst !== monthFirst) return dayFirst < monthFirst;
  const [first] = days;
  if (first === undefined) return null;
  const ways = [dayOfNumbers(first, true, today), dayOfNumbers(first, false, today)];
  const [one, other] = ways.map((day) =>
    today === null || day === null ? Number.NaN : Math.abs(today - day),
  );
  if (one !== undefined && other !== undefined && one !== other && !Number.isNaN(one - other))
    return one < other;
  return stamps.some((stamp) => stamp?.isHalfDay === true) ? null : true;
}

/** How far the days go back and forth when they are read in one order; a conversation seldom lasts for months. */
function stepsBack(days: readonly NumberedDay[], isDayFirst: boolean, today: Day | null): number {
  let sum = 0;
  let before: Day | null = null;
  for (const each of days) {
    const day = dayOfNumbers(each, isDayFirst, today);
    if (day === null) return Number.POSITIVE_INFINITY;
    if (before !== null) sum += Math.abs(day - before);
    before = day;
  }
  return sum;
}
