import type { Label } from "./label.ts";
import type { Measure } from "./measure.ts";
import type { Reading } from "./read-corpus.ts";

interface Range {
  start: number;
  end: number;
}

/**
 * Dates and times as the text writes them. One that is found is right when it overlaps a labelled one, which counts as
 * found then; time stamps in the heads of messages count for nothing.
 */
export const dates = {
  title: "Dates and times as written",
  group: "Kind",
  groupOf: ({ kind }: Label) => kind,
  count({ document: { text, label }, units }: Pick<Reading, "document" | "units">) {
    const stamps = (label.conversation?.stamps ?? []).flatMap((stamp) => occurrences(text, stamp));
    const labelled = inOrder(
      text,
      label.dates.map(({ quote }) => quote),
    );
    const found = units
      .flatMap(({ start, entities }) =>
        entities
          .filter(({ kind }) => kind === "date" || kind === "time")
          .map((entity) => ({ start: start + entity.start, end: start + entity.end })),
      )
      .filter((one) => overlapsAny(one, labelled) || !overlapsAny(one, stamps));
    return {
      found: found.length,
      right: found.filter((one) => overlapsAny(one, labelled)).length,
      labelled: labelled.length,
      hit: labelled.filter((one) => overlapsAny(one, found)).length,
    };
  },
} satisfies Measure;

const overlapsAny = (one: Range, others: readonly Range[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);

/** Where quotes stand that come in the order of the text. */
function inOrder(text: string, quotes: readonly string[]): Range[] {
  let from = 0;
  return quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return { start, end: from };
  });
}

function occurrences(text: string, quote: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length))
    ranges.push({ start, end: start + quote.length });
  return ranges;
}
