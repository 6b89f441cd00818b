import type { Clock } from "#main/nano/insight-result.ts";
import { afterStart, colloquial, written } from "./clock-readings.ts";
import type { Reading } from "./date-rule.ts";
import { DAY_MERGES, type Found, type Merge, withLead } from "./day-merges.ts";

/** "Friday" and "3 pm" beside each other are one date, as are "Thursday" and "27 March", and then "3 May to 5 May". */
export function joined(text: string, found: readonly Found[]): Found[] {
  const days = DAY_MERGES.reduce<readonly Found[]>((dates, merge) => merged(text, dates, merge), found);
  const points = merged(text, days, together).map((date) => atEvening(text, withBareHour(text, date)));
  const free = points.filter(({ end }, index) => points.slice(0, index).every((one) => one.end < end));
  return merged(text, free, spanOf).map((date, index, all) =>
    withEnd(withLead(text, date, all[index - 1]?.end ?? 0)),
  );
}

/** "5 to 7" ends after it begins. */
function withEnd(date: Found): Found {
  const { clock, until } = date;
  if (clock === null || until === null || until.clock === null || until.day !== null) return date;
  return { ...date, until: { day: null, clock: afterStart(clock, until.clock) } };
}

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

/** "7 tonight" is in the evening, "3 this morning" is not in the afternoon. */
function inPart(text: string, { start, end }: Found, clock: Clock | null): Clock | null {
  if (clock?.isBare !== true) return clock;
  const words = text.slice(start, end);
  const hour = clock.hour % 12;
  if (/morning|früh/i.test(words)) return { hour, minute: clock.minute };
  if (!/night|evening|afternoon|arvo|abend/i.test(words)) return clock;
  return { hour: /night/i.test(words) && hour < 4 ? hour : hour + 12, minute: clock.minute };
}

/** Dinner at 7 is in the evening. */
function atEvening(text: string, date: Found): Found {
  const { clock, start, end } = date;
  if (clock?.isBare !== true) return date;
  const before = text.slice(Math.max(0, start - 40), start);
  const around = `${before}${text.slice(start, end + 40)}`;
  if (clock.hour > 14 && clock.hour < 19 && (WAKING.test(before) || NIGHT.test(text.slice(end, end + 20))))
    return { ...date, clock: { hour: clock.hour - 12, minute: clock.minute } };
  if (clock.hour < 5 || clock.hour > 11) return date;
  if (clock.hour < 10 && CLOSING.test(before))
    return { ...date, clock: { hour: clock.hour + 12, minute: clock.minute } };
  if (!EVENING.test(around) || MORNING.test(around)) return date;
  return { ...date, clock: { hour: clock.hour + 12, minute: clock.minute } };
}

/** Shops, halls and meetings close in the evening; people wake in the morning. */
const CLOSING =
  /\b(?:clos(?:es?|ed|ing)|shuts?|adjourned|ended|open (?:till?|until))(?: \p{L}{2,10})?(?: at| by| about| around)?[ ]$/iu;
const WAKING =
  /\b(?:wakes?|woken?|waking|awake|(?<!\b(?:pick|picks|picked|picking) \p{L}{1,12} )up|alarm|asleep|slept|sleep|bed|dawn)(?: (?:again|me|him|her|us|them|since|at|till?|until|about|around|by)){1,3} $/iu;
const NIGHT = /^ (?:in|at) (?:the )?night\b/i;

const EVENING =
  /\b(?:dinner|supper|drinks|pub|party|concert|gig|curtain|film|movie|disco|quiz night|pints?|pizza|curry|barbecue|bbq|tonight|this evening|bedtime)\b/i;
const MORNING = /\b(?:morning|breakfast|a\.?m)\b/i;

const BEFORE_CLOCK =
  /^[*_]{0,3},?[ \u00a0]{0,2}(?:at|@|um|ab|gegen|à|a las|from|before|after|by|until|till|between|(?:at )?about|around|sharp|\(|[-–])?[ \u00a0]{0,2}[*_]{0,3}$/i;
const BEFORE_DAY = /^,?\s{1,2}(?:on\s)?$/i;
const TO =
  /^[ \u00a0]?(?:to|until|till|through|thru|[-–—]|bis(?: zum)?|au|al|à|hasta el|hasta)[ \u00a0](?:the )?$|^[-–]$/i;
const AND = /^,? (?:and|und|et|y) (?:the )?$/i;
const BETWEEN = /\b(?:between|from|zwischen|entre)[ ](?:the )?$/i;
/** "Moved from Tuesday to Thursday" names two days and no time between. */
const MOVED =
  /\b(?:mov(?:e|ed|ing)|postponed?|rescheduled?|changed?|shift(?:ed)?|push(?:ed)?|put back|brought forward|swap(?:ped)?|instead)\b/i;

function together(text: string, last: Found, next: Found, between: string): Reading | null {
  const isOnDay = last.kind === "date" || last.kind === "recurrence";
  if (
    isOnDay &&
    last.clock === null &&
    last.until === null &&
    next.kind === "time" &&
    BEFORE_CLOCK.test(between)
  )
    return { ...last, clock: inPart(text, last, next.clock), until: next.until };
  if (last.kind === "time" && next.kind === "date" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: inPart(text, next, last.clock), until: last.until ?? next.until };
  if (last.kind === "time" && next.kind === "recurrence" && next.clock === null && BEFORE_DAY.test(between))
    return { ...next, clock: last.clock };
  return null;
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
  const behind = HOUR_BEHIND.exec(rest) ?? HOURS_BEHIND.exec(rest) ?? DOT_TIME_BEHIND.exec(rest);
  const before = behind ?? HOUR_BEFORE.exec(text.slice(Math.max(0, date.start - 12), date.start));
  if (before === null) return date;
  const { hour = "", minute = "0", last } = before.groups ?? {};
  if (Number(hour) > 24) return date;
  const clock = inPart(text, date, written(hour, Number(minute)));
  const until =
    last === undefined
      ? null
      : { day: null, clock: { hour: colloquial(Number(last)), minute: 0, isBare: true as const } };
  if (behind !== null) return { ...date, clock, until, end: date.end + behind[0].length };
  return { ...date, clock, start: date.start - (before[0].length - before[0].lastIndexOf(hour)) };
}

const isDay = ({ kind, day }: Found): boolean =>
  (kind === "date" || kind === "recurrence") &&
  (day?.form === "weekday" ||
    (day?.form === "calendar" && day.day !== null) ||
    (day?.form === "offset" && day.unit === "day"));

const HOUR_BEHIND =
  /^,? (?:at|@|after|before|from|by|until|till?|um|à|a las|(?=between)) ?(?:between )?(?<hour>\d{1,2})(?: (?:and|to|till?|until) (?<last>\d{1,2}))?(?![\d:.%/]*\d|[%€$£°]| (?:people|of|percent|(?!(?:is|as|was|has|this|its|us|unless)\b)\p{L}{1,20}s\b|(?!I\b)\p{Lu}))/u;
/** "Sunday 5 till 7", "Sat 6 December, 11-2" */
const HOURS_BEHIND =
  /^,? (?<hour>[1-9]|1[0-2])(?: ?[-–] ?| till? | to | until )(?<last>[1-9]|1[0-2])(?![\d:.%/]*\d|[%€$£°]| (?:people|of|percent|(?!(?:is|as|was|has|this|its|us|unless)\b)\p{L}{1,20}s\b|(?!I\b)\p{Lu}))/u;
const DOT_TIME_BEHIND =
  /^,? (?:at )?(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5][05])(?![\d%]|\s?(?:km|m|kg|g|€|hours?)\b)/;
const HOUR_BEFORE = /\b(?:[Aa]t|[Bb]efore|[Aa]fter|[Bb]y|[Ff]rom|[Uu]ntil|for) (?<hour>\d{1,2}) (?:on )?$/;
