import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";
import type { UnitKind } from "#shared/unit.ts";

/** "term = meaning" in order. Written for these tests. */
const EXAMPLES: readonly (readonly [string, readonly string[], UnitKind?])[] = [
  ["The total cost of ownership (TCO) fell again.", ["TCO = total cost of ownership"]],
  ["We measure the TCO (total cost of ownership) each year.", ["TCO = total cost of ownership"]],
  ["RAG stands for retrieval augmented generation.", ["RAG = retrieval augmented generation"]],
  ["The **SLA** (short for service level agreement) ends in May.", ["SLA = service level agreement"]],
  [
    "A gasket is a ring that seals the joint of two pipes.",
    ["gasket = a ring that seals the joint of two pipes"],
  ],
  ["The term lead time means the time from order to arrival.", []],
  [
    "**Lead time**: from the order to the arrival",
    ["Lead time = from the order to the arrival"],
    "list-item",
  ],
  ["Anna is a doctor who works in Leeds.", []],
  ["The meeting (on Monday) was long and (as ever) loud.", []],
  ["A new boiler is a good idea.", []],
  ["Die allgemeine Geschäftsbedingung (AGB) gilt.", ["AGB = allgemeine Geschäftsbedingung"]],
  ["It stands for everything we like.", []],
];

describe("definitions", () => {
  it.each(EXAMPLES.map(([text, labels, kind = "sentence"]) => ({ text, labels, kind })))(
    "$text",
    (example) => {
      const { text, labels, kind } = example;
      const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      const found = insightsOf(text, kind).definitions.map(
        ({ term, meaning }) => `${slice(term)} = ${slice(meaning)}`,
      );
      expect(found).toEqual(labels);
    },
  );
});
