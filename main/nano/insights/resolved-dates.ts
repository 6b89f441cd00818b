import type { ResolvedDate, WrittenDate } from "#main/nano/result.ts";
import { type Day, dayOf, partsOf } from "#shared/calendar.ts";
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
  version: 4,
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
      anchor = messageAnchor(conversation, unit, today) ?? anchorIn(unit, { today, order }) ?? anchor;
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
      for (const [index, written] of dates.entries()) {
        const iso =
          written.kind === "time"
            ? timeMeaning(written, dates, meanings, fallback)
            : (meanings[index] ?? null);
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

/** A time alone belongs to the only day that its sentence names, else to the one that the text names before. */
function timeMeaning(
  { clock, until }: WrittenDate,
  dates: readonly WrittenDate[],
  meanings: readonly (string | null)[],
  fallback: Day | null,
): string | null {
  const days = meanings.flatMap((iso, index) => (dates[index]?.kind === "date" ? (dayNamed(iso) ?? []) : []));
  const day = days.length > 0 ? (new Set(days).size === 1 ? days[0] : undefined) : fallback;
  if (clock === null || day === undefined || day === null) return null;
  const { year, month, date } = partsOf(day);
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return until?.clock ? `${atClock(iso, clock)}/${atClock(iso, until.clock)}` : atClock(iso, clock);
}
