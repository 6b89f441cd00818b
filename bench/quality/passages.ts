import type { ItemSource } from "#shared/aggregates.ts";
import type { Label } from "./label.ts";
import type { Measure } from "./measure.ts";
import { isSame, occurrences, type Range } from "./ranges.ts";
import type { Reading } from "./read-corpus.ts";

/** Passages that the app lists against those a person quoted; two are the same when they share half of the shorter. */
export function passages(
  title: string,
  quotesOf: (label: Label) => readonly string[],
  found: (reading: Reading) => readonly { sources: readonly ItemSource[] }[],
): Measure {
  return {
    title,
    group: "Kind",
    groupOf: ({ kind }) => kind,
    count(reading) {
      const { text, label } = reading.document;
      const labelled = quotesOf(label).map((quote) => occurrences(text, quote));
      const ranges = found(reading).map(rangeOf);
      return {
        found: ranges.length,
        right: ranges.filter((one) => labelled.flat().some((other) => isSame(one, other))).length,
        labelled: labelled.length,
        hit: labelled.filter((places) => places.some((place) => ranges.some((one) => isSame(place, one))))
          .length,
      };
    },
  };
}

/** Where the first source of an item stands. */
export function rangeOf({ sources }: { sources: readonly ItemSource[] }): Range {
  const { start = 0, end = 0 } = sources[0]?.selector ?? {};
  return { start, end };
}
