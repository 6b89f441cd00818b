import type { ResolvedDate, WrittenDate } from "#main/nano/result.ts";
import { dayOf } from "#shared/calendar.ts";
import type { InsightStage, InsightUnit } from "./insight-stage.ts";
import { atClock, type DateContext, meaningOf } from "./meaning.ts";

/** Every written date with its meaning, counted from the day of writing, in order of the text. */
export const resolvedDates: InsightStage<readonly ResolvedDate[]> = {
  name: "resolved-dates",
  version: 2,
  empty: [],
  async run({ units, date }, pace) {
    const context: DateContext = { today: date === null ? null : dayOf(date), order: slashOrder(units) };
    const resolved: ResolvedDate[] = [];
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      const { dates } = unit.insights;
      const meanings = dates.map((written) => meaningOf(written, context));
      for (const [index, written] of dates.entries()) {
        const iso =
          written.kind === "time" ? timeMeaning(written, dates, meanings) : (meanings[index] ?? null);
        resolved.push({ unit: unit.index, start: written.start, end: written.end, kind: written.kind, iso });
      }
    }
    return resolved;
  },
};

/** A time alone belongs to the only day that its sentence names. */
function timeMeaning(
  { clock }: WrittenDate,
  dates: readonly WrittenDate[],
  meanings: readonly (string | null)[],
): string | null {
  const days = meanings.filter(
    (iso, index) => dates[index]?.kind === "date" && iso !== null && /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(iso),
  );
  const [day] = days;
  return clock === null || days.length !== 1 || day === undefined || day === null
    ? null
    : atClock(day.slice(0, 10), clock);
}

/** "25/12/2026" tells that the day stands first, and "12/25/2026" that the month does; both tell nothing. */
function slashOrder(units: readonly InsightUnit[]): DateContext["order"] {
  let isDayFirst = false;
  let isMonthFirst = false;
  for (const { text, insights } of units) {
    for (const { start, end } of insights.dates) {
      const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/\d/.exec(text.slice(start, end)) ?? [];
      if (Number(first) > 12) isDayFirst = true;
      if (Number(second) > 12) isMonthFirst = true;
    }
  }
  return isDayFirst === isMonthFirst ? null : isDayFirst ? "day-first" : "month-first";
}
