import type { Label } from "./label.ts";
import type { Measure } from "./measure.ts";
import { inOrder, occurrences, overlapsAny, type Range } from "./ranges.ts";
import type { Reading } from "./read-corpus.ts";

export type Read = Pick<Reading, "document" | "nano">;

/**
 * Dates and times as the text writes them. One that is found is right when it overlaps a labelled one, which counts as
 * found then; time stamps in the heads of messages count for nothing.
 */
export const dates = {
  title: "Dates and times as written",
  group: "Kind",
  groupOf: ({ kind }: Label) => kind,
  count(reading: Read) {
    const labelled = labelledDates(reading);
    const found = foundDates(reading);
    return {
      found: found.length,
      right: found.filter((one) => overlapsAny(one, labelled)).length,
      labelled: labelled.length,
      hit: labelled.filter((one) => overlapsAny(one, found)).length,
    };
  },
} satisfies Measure;

/** A date or time with its place and its meaning in ISO 8601. */
export type DatedRange = Range & { iso: string | null };

export function labelledDates({ document: { text, label } }: Pick<Read, "document">): DatedRange[] {
  const ranges = inOrder(
    text,
    label.dates.map(({ quote }) => quote),
  );
  return ranges.map((range, index) => ({ ...range, iso: label.dates[index]?.iso ?? null }));
}

/** Dates, times and what comes back, but for the time stamps of messages; lengths are no dates. */
export function foundDates(reading: Read): DatedRange[] {
  const { document, nano } = reading;
  const { text, label } = document;
  const stamps = (label.conversation?.stamps ?? []).flatMap((stamp) => occurrences(text, stamp));
  const labelled = labelledDates(reading);
  return nano.joined.dates
    .filter(({ kind, unit, start }) => {
      const written = nano.insights[unit]?.dates.find((date) => date.start === start);
      return kind === "date" || kind === "time" || (kind === "recurrence" && written?.day !== null);
    })
    .map(({ unit, start, end, iso }) => {
      const from = nano.units[unit]?.start ?? 0;
      return { start: from + start, end: from + end, iso };
    })
    .filter((one) => overlapsAny(one, labelled) || !overlapsAny(one, stamps));
}
