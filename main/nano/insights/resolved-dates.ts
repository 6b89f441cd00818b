import type { ResolvedDate, WrittenDate } from "#main/nano/insight-result.ts";
import { type Day, dayOf, isoDay } from "#shared/calendar.ts";
import { type Anchor, anchorIn, messageAnchor } from "./day-anchor.ts";
import type { InsightStage } from "./insight-stage.ts";
import { atClock, type DateContext, meaningOf } from "./meaning.ts";
import { slashOrder } from "./slash-order.ts";

/** Units behind a date in which a time, "the 27th" or "that day" leans on it. */
const LEANING = 2;

/**
 * Every written date with its meaning, in order of the text: counted from the day of its message or entry where that
 * has one, else from the day of writing.
 */
export const resolvedDates: InsightStage<readonly ResolvedDate[]> = {
  name: "resolved-dates",
  version: 7,
  empty: [],
  async run({ units, date, conversation }, pace) {
    const today = date === null ? null : dayOf(date);
    const order = conversation?.dayOrder ?? slashOrder(units, today);
    const resolved: ResolvedDate[] = [];
    let anchor: Anchor | null = null;
    let last: { day: Day; unit: number; section: number } | null = null;
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      anchor = messageAnchor(conversation, unit, today) ?? anchorIn(unit, { today, order }, anchor) ?? anchor;
      const { dates } = unit.insights;
      const isNear = last !== null && last.section === unit.section && unit.index - last.unit <= LEANING;
      let named: Day | null = last !== null && isNear ? last.day : null;
      const meanings: (string | null)[] = [];
      for (const written of dates) {
        const context: DateContext = {
          today: anchor?.counts === true ? anchor.day : today,
          order,
          last: named,
        };
        const iso = written.kind === "time" ? null : meaningOf(written, context);
        meanings.push(iso);
        const day = written.kind === "date" && written.day?.form !== "later" ? dayNamed(iso) : null;
        if (day !== null) {
          named = day;
          last = { day, unit: unit.index, section: unit.section };
        }
      }
      const spoken = conversation === null ? null : today;
      const fallback = isNear || named !== null ? named : (anchor?.day ?? spoken);
      const sole = soleDay(dates, meanings, fallback);
      for (const [index, written] of dates.entries()) {
        const iso = written.kind === "time" ? timeMeaning(written, sole) : (meanings[index] ?? null);
        resolved.push({ unit: unit.index, start: written.start, end: written.end, kind: written.kind, iso });
      }
    }
    return resolved;
  },
};

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

/** A time alone belongs to the day that its sentence or the text before names. */
function timeMeaning({ clock, until }: WrittenDate, day: Day | null | undefined): string | null {
  if (clock === null || day === undefined || day === null) return null;
  const iso = isoDay(day);
  return until?.clock ? `${atClock(iso, clock)}/${atClock(iso, until.clock)}` : atClock(iso, clock);
}
