import type { ResolvedDate, WrittenDate } from "#main/nano/insight-result.ts";
import { type Day, dayOf, isoDay, weekdayOf } from "#shared/calendar.ts";
import { type Anchor, anchorIn, firstEntry, messageAnchor } from "./day-anchor.ts";
import type { DateContext } from "./day-meaning.ts";
import type { InsightStage, InsightUnit } from "./insight-stage.ts";
import { atClock, clockSpan, meaningOf } from "./meaning.ts";
import { slashOrder } from "./slash-order.ts";

/** Units behind a date in which a time, "the 27th" or "that day" leans on it. */
const LEANING = 2;
/** Units in which the head of minutes tells when they began. */
const HEAD = 4;
/** Units behind a date in which a time leans on it where no entry or message has a day of its own. */
const LEANING_ALONE = 10;

/**
 * Every written date with its meaning, in order of the text: counted from the day of its message or entry where that
 * has one, else from the day of writing.
 */
export const resolvedDates: InsightStage<readonly ResolvedDate[]> = {
  name: "resolved-dates",
  version: 11,
  empty: [],
  async run({ units, date, conversation }, pace) {
    const today = date === null ? null : dayOf(date);
    const order = conversation?.dayOrder ?? slashOrder(units, today);
    const counts24 = units.some(({ text }) => HOURS_24.test(text));
    const resolved: ResolvedDate[] = [];
    let anchor: Anchor | null = null;
    const first = today === null || conversation !== null ? null : firstEntry(units, today);
    let opened: string | null = null;
    let last: { day: Day; unit: number; section: number } | null = null;
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      anchor =
        messageAnchor(conversation, unit, today) ??
        anchorIn(unit, { today, order }, anchor ?? first) ??
        anchor;
      const { dates } = unit.insights;
      const isNear = last !== null && last.section === unit.section && unit.index - last.unit <= LEANING;
      let named: Day | null = last !== null && isNear ? last.day : null;
      const meanings: (string | null)[] = [];
      const counted = anchor?.counts === true ? anchor.day : today;
      for (const written of dates) {
        const context: DateContext = { today: counted, order, last: named };
        const isOther = counted !== null && isOtherWeek(written, counted);
        const iso =
          written.kind === "time"
            ? null
            : meaningOf(written, isOther ? { ...context, today: counted + 1 } : context);
        meanings.push(iso);
        if (opened === null && unit.index < HEAD && isEvening(written)) opened = iso;
        const day = written.kind === "date" && written.day?.form !== "later" ? dayNamed(iso) : null;
        if (day !== null) {
          named = day;
          last = { day, unit: unit.index, section: unit.section };
        }
      }
      const spoken = conversation === null ? null : today;
      const far = last !== null && unit.index - last.unit <= LEANING_ALONE ? last.day : null;
      const fallback = isNear || named !== null ? named : (anchor?.day ?? spoken ?? far);
      const sole = soleDay(dates, meanings, fallback);
      const sent = unit.message === null ? null : (conversation?.messages[unit.message]?.time?.iso ?? null);
      for (const [index, written] of dates.entries()) {
        const iso =
          written.kind === "time"
            ? timeMeaning(written, dayOfTime(unit, written, { sole, fallback, anchor, today }), {
                counts24,
                sent,
                opened,
              })
            : (meanings[index] ?? null);
        resolved.push({ unit: unit.index, start: written.start, end: written.end, kind: written.kind, iso });
      }
    }
    return resolved;
  },
};

/** "By Thursday", written on a Thursday, is the next one: the day itself would be called today. */
function isOtherWeek({ day, isLimit, isPast }: WrittenDate, today: Day): boolean {
  return (
    day?.form === "weekday" && day.week === null && isLimit && !isPast && weekdayOf(today) === day.weekday
  );
}

/** A time that only a clock of 24 hours has. */
const HOURS_24 = /(?<![\d:.])(?:1[3-9]|2[0-3])[:.][0-5]\d(?![\d:])|(?<![\d:.])0\d:[0-5]\d(?! ?[ap]\.?m)/i;

/** The day that an ISO date names, when it names one. */
function dayNamed(iso: string | null): Day | null {
  return iso !== null && /^\d{4}-\d{2}-\d{2}/.test(iso) ? dayOf(iso.slice(0, 10)) : null;
}

/** The only day that a sentence names, else the one that the text names before; undefined where it names several. */
function soleDay(
  dates: readonly WrittenDate[],
  meanings: readonly (string | null)[],
  fallback: Day | null,
): Day | null | undefined {
  const days = new Set(
    meanings.flatMap((iso, index) => (dates[index]?.kind === "date" ? (dayNamed(iso) ?? []) : [])),
  );
  if (days.size > 1) return undefined;
  const [day = fallback] = days;
  return day;
}

interface TimeContext {
  sole: Day | null | undefined;
  /** The day that the text names before. */
  fallback: Day | null;
  anchor: Anchor | null;
  today: Day | null;
}

/** A time alone belongs to the day that its sentence or the text before names, but what was is not of a later day. */
function dayOfTime(
  { text }: InsightUnit,
  { isPast }: WrittenDate,
  { sole, fallback, anchor, today }: TimeContext,
): Day | null | undefined {
  if (OWN_DAY.test(text)) return anchor?.day ?? today;
  if (OFTEN.test(text) && sole === fallback) return null;
  const isLater = anchor !== null && sole !== null && sole !== undefined && sole > anchor.day;
  return isPast && isLater ? anchor.day : sole;
}

/** What comes back has a time of no one day. */
const OFTEN =
  /\b(?:(?:every|each) (?:day|night|morning|afternoon|evening|week|weekday|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|usually|normally|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|(?:once|twice|times) a (?:day|week)|per day|used to|any night|from now on|no longer)\b/i;

/** "Closed 9.05pm": minutes tell of their own day. */
const OWN_DAY =
  /^[\s*_#\d.)|-]{0,8}(?:(?:(?:the )?(?:meeting|session) )?(?:was )?(?:closed|ended|adjourned|started|opened|commenced)|start|end|ende|beginn|fin|début|time)\b[^.]{0,12}|\bmeeting (?:was )?(?:closed|ended|adjourned|opened|commenced) /i;

interface ClockContext {
  counts24: boolean;
  /** When the message was sent. */
  sent: string | null;
  /** When the evening began that the text tells of. */
  opened: string | null;
}

const isEvening = ({ kind, clock }: WrittenDate): boolean =>
  kind === "date" && clock !== null && clock.hour >= 17 && clock.hour < 24;

/** Of a clock of twelve hours an early one is in the afternoon, and so is one before the message was sent or the evening began. */
function timeMeaning(
  { clock, until, isPast }: WrittenDate,
  day: Day | null | undefined,
  { counts24, sent, opened }: ClockContext,
): string | null {
  if (clock === null || day === undefined || day === null) return null;
  const iso = isoDay(day);
  const isEarly = clock.hour < 7 && !counts24;
  const isOver =
    sent !== null && !isPast && clock.hour < 12 && sent.startsWith(iso) && atClock(iso, clock) < sent;
  const isBefore =
    opened !== null && clock.hour < 12 && opened.startsWith(iso) && atClock(iso, clock) < opened;
  const own =
    clock.isBare === true && (isEarly || isOver || isBefore) ? { ...clock, hour: clock.hour + 12 } : clock;
  return until?.clock ? clockSpan(iso, own, until.clock) : atClock(iso, own);
}
