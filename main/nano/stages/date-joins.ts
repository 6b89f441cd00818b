import { colloquial } from "./clock-times.ts";
import type { Reading } from "./date-rule.ts";

/** A reading and where its words stand. */
export type Found = Reading & { start: number; end: number };

/** "Friday" and "3 pm" beside each other are one date, as are "Thursday" and "27 March", and then "3 May to 5 May". */
export function joined(text: string, found: readonly Found[]): Found[] {
  const points = merged(text, merged(text, found, weekdayWithDate), together).map((date) =>
    withBareHour(text, date),
  );
  return merged(text, points, spanOf);
}

type Merge = (text: string, last: Found, next: Found, between: string) => Reading | null;

function merged(text: string, found: readonly Found[], merge: Merge): Found[] {
  const dates: Found[] = [];
  for (const next of found) {
    const last = dates.at(-1);
    const whole = last === undefined ? null : merge(text, last, next, text.slice(last.end, next.start));
    if (last !== undefined && whole !== null)
      dates[dates.length - 1] = { ...whole, start: last.start, end: next.end };
    else dates.push(next);
  }
  return dates;
}

const BEFORE_CLOCK =
  /^[*_]{0,3},?[ \u00a0]{0,2}(?:at|@|um|à|a las|from|before|after|by|until|till|between|(?:at )?about|around|sharp|\(|[-–])?[ \u00a0]{0,2}[*_]{0,3}$/i;
const BEFORE_DAY = /^,?\s{1,2}(?:on\s)?$/i;
const BEFORE_DATE = /^,?\s{1,2}(?:the\s|den\s|dem\s)?$|^,?\s\($/i;
const TO =
  /^[ \u00a0]?(?:to|until|till|through|thru|[-–—]|bis(?: zum)?|au|al|à|hasta el|hasta)[ \u00a0](?:the )?$|^[-–]$/i;
const AND = /^,? (?:and|und|et|y) (?:the )?$/i;
const BETWEEN = /\b(?:between|from|zwischen|entre)[ ](?:the )?$/i;
/** "Moved from Tuesday to Thursday" names two days and no time between. */
const MOVED =
  /\b(?:mov(?:e|ed|ing)|postponed?|rescheduled?|changed?|shift(?:ed)?|push(?:ed)?|put back|brought forward|swap(?:ped)?|instead)\b/i;

function together(_text: string, last: Found, next: Found, between: string): Reading | null {
  const isOnDay = last.kind === "date" || last.kind === "recurrence";
  if (
    isOnDay &&
    last.clock === null &&
    last.until === null &&
    next.kind === "time" &&
    BEFORE_CLOCK.test(between)
  )
    return { ...last, clock: next.clock, until: next.until };
  if (last.kind === "time" && next.kind === "date" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: last.clock, until: last.until ?? next.until };
  if (last.kind === "time" && next.kind === "recurrence" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: last.clock };
  return null;
}

function weekdayWithDate(_text: string, last: Found, next: Found, between: string): Reading | null {
  if (last.day?.form !== "weekday" || last.day.week !== null || last.kind !== "date" || last.clock !== null)
    return null;
  if (next.day?.form !== "calendar" || next.day.day === null || !BEFORE_DATE.test(between)) return null;
  return { ...next, day: { ...next.day, weekday: last.day.weekday } };
}

/** "3 May to 5 May", "between Friday at 9 and Monday", "8am to 1pm". */
function spanOf(text: string, last: Found, next: Found, between: string): Reading | null {
  const isFree = last.until === null && next.until === null && last.kind === next.kind;
  if (!isFree || (last.kind !== "date" && last.kind !== "time") || !isPoint(last) || !isPoint(next))
    return null;
  const before = text.slice(Math.max(0, last.start - 60), last.start);
  const isSpan = AND.test(between) ? BETWEEN.test(before) : TO.test(between) && !MOVED.test(before);
  return isSpan ? { ...last, until: { day: next.day, clock: next.clock } } : null;
}

const isPoint = ({ day }: Found): boolean =>
  day === null ||
  day.form === "calendar" ||
  day.form === "slashes" ||
  day.form === "weekday" ||
  day.form === "offset";

/** "Monday at 9", "at 9 on Monday": the bare hour belongs to the day beside it. */
function withBareHour(text: string, date: Found): Found {
  if (date.clock !== null || date.until !== null || !isDay(date)) return date;
  const rest = text.slice(date.end, date.end + 24);
  const behind = HOUR_BEHIND.exec(rest) ?? DOT_TIME_BEHIND.exec(rest);
  const before = behind ?? HOUR_BEFORE.exec(text.slice(Math.max(0, date.start - 12), date.start));
  if (before === null) return date;
  const { hour = "", minute = "0", last } = before.groups ?? {};
  if (Number(hour) > 24) return date;
  const clock = { hour: minute === "0" ? colloquial(Number(hour)) : Number(hour), minute: Number(minute) };
  const until =
    last === undefined ? null : { day: null, clock: { hour: colloquial(Number(last)), minute: 0 } };
  if (behind !== null) return { ...date, clock, until, end: date.end + behind[0].length };
  return { ...date, clock, start: date.start - (before[0].length - before[0].lastIndexOf(hour)) };
}

const isDay = ({ kind, day }: Found): boolean =>
  (kind === "date" || kind === "recurrence") &&
  (day?.form === "weekday" ||
    (day?.form === "calendar" && day.day !== null) ||
    (day?.form === "offset" && day.unit === "day"));

const HOUR_BEHIND =
  /^,? (?:at|after|before|from|by|until|till?|um|à|a las|(?=between)) ?(?:between )?(?<hour>\d{1,2})(?: (?:and|to) (?<last>\d{1,2}))?(?![\d:.%/]*\d|[%€$£°]| (?:people|of|percent|\p{L}{1,20}s\b|\p{Lu}))/u;
const DOT_TIME_BEHIND =
  /^,? (?:at )?(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?![\d%]|\s?(?:km|m|kg|g|€|hours?)\b)/;
const HOUR_BEFORE = /\b(?:[Aa]t|[Bb]efore|[Aa]fter|[Bb]y|[Ff]rom|[Uu]ntil|for) (?<hour>\d{1,2}) (?:on )?$/;
