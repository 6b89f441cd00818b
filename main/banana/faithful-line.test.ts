import { expect, test } from "vitest";
import type { SummaryLine } from "#shared/summary.ts";
import { faithfulLine } from "./faithful-line.ts";

const QUOTE = "The boiler is **not** safe, and Dan will call the shop on Friday.";
const line = (text: string): SummaryLine => ({
  text,
  sources: [
    {
      document: "text",
      selector: { kind: "text", start: 0, end: QUOTE.length, quote: QUOTE },
      score: 1,
      reason: "central",
    },
  ],
  cuts: [],
  refused: [],
});
const verbatim = line("The boiler is not safe, and Dan will call the shop on Friday.");

test("a wording that says what its source says is the line", () => {
  const worded = line("Dan will call the shop on Friday.");
  expect(faithfulLine(worded, verbatim)).toEqual(worded);
});

test("one that does not is refused, and the line is its source, with what was wrong", () => {
  expect(faithfulLine(line("The boiler is safe."), verbatim)).toEqual({
    ...verbatim,
    refused: [
      {
        text: "The boiler is safe.",
        violations: [{ kind: "negation", start: 14, end: 18, text: "safe" }],
      },
    ],
  });
});
