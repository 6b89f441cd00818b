import { isoDay, periodOf } from "#shared/calendar.ts";
import { foundDates, labelledDates, type Read } from "./dates.ts";
import type { Label } from "./label.ts";
import type { Measure } from "./measure.ts";
import { best, overlapsAny } from "./ranges.ts";

/** Written dates with what they mean: right when the place and the period are. */
export const dateMeanings = {
  title: "Dates and times as meant",
  group: "Kind",
  groupOf: ({ kind }: Label) => kind,
  count(reading: Read) {
    const labelled = labelledDates(reading);
    const found = foundDates(reading);
    const right = found.filter((one) => {
      const near = best(one, labelled) ?? labelled.find((other) => overlapsAny(one, [other]));
      return near !== undefined && periodText(one.iso) === periodText(near.iso);
    });
    const hit = labelled.filter((one) =>
      found.some((other) => overlapsAny(one, [other]) && periodText(one.iso) === periodText(other.iso)),
    );
    return { found: found.length, right: right.length, labelled: labelled.length, hit: hit.length };
  },
} satisfies Measure;

/** First and last day or minute; a time of no day, and what comes back, have none. */
export function periodText(iso: string | null): string | null {
  if (iso === null || /^(?:T|R|P)/.test(iso)) return null;
  const [from = "", to = from] = iso.split("/");
  const [first, last] = [periodOf(from), periodOf(to)];
  if (first === null || last === null) return null;
  return `${withTime(from, first.first)}/${withTime(to, last.last)}`;
}

const withTime = (iso: string, day: number): string => isoDay(day) + (/T\d{2}:\d{2}/.exec(iso)?.[0] ?? "");
