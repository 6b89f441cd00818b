import type { Measure } from "./measure.ts";
import { passages } from "./passages.ts";

const all = passages(
  "Key facts",
  (label) => label.facts,
  ({ items }) => items.facts,
);

/** What a reader must not miss, where the label tells it. */
export const facts: Measure = {
  ...all,
  count: (reading) =>
    reading.document.label.facts.length === 0
      ? { found: 0, right: 0, labelled: 0, hit: 0 }
      : all.count(reading),
};
