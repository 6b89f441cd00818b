import { expect, it } from "vitest";
import type { Finding } from "#main/nano/result.ts";
import { decideCorrections } from "./decide-corrections.ts";

const finding = (start: number, fields: Partial<Finding>): Finding => ({
  start,
  end: start + 3,
  rule: "Rule",
  type: "grammar",
  source: "model",
  explanation: "",
  replacements: ["the", "a"],
  quote: "teh",
  key: `key ${start}`,
  wideKey: "wide",
  isFirst: false,
  ...fields,
});

const spelled = (start: number, quote: string, replacement: string) =>
  finding(start, { type: "spelling", source: "harper", quote, replacements: [replacement] });

const decide = (findings: readonly Finding[], isThorough: boolean, isDialectSure = true) =>
  decideCorrections(
    findings.map((one) => ({ finding: one, offset: 0 })),
    {
      knownWords: new Set(),
      ignored: new Set(),
      rulesOff: new Set(),
      formality: "neutral",
      isDialectSure,
      isThorough,
    },
  ).map(({ startIndex, confidence, isSafe }) => [startIndex, confidence, isSafe]);

it("marks what a model is sure of, and all that it holds possible when asked to be thorough", () => {
  const judged = [0.9, 0.65, 0.55, 0.2].map((probability, index) => finding(10 * index, { probability }));
  expect(decide(judged, false)).toEqual([
    [0, 0.9, true],
    [10, 0.65, false],
  ]);
  expect(decide(judged, true).map(([start]) => start)).toEqual([0, 10, 20, 30]);
});

it("goes by the kind of a finding that no model judged", () => {
  const found = [
    finding(0, { source: "harper" }),
    finding(10, { source: "harper", type: "spelling", quote: "Priya" }),
  ];
  expect(decide(found, false)).toEqual([[0, 0.75, false]]);
});

it("keeps a word that no list knows, however a model weighs it, unless it is of another dialect or a name", () => {
  const unknown = { type: "spelling", source: "harper", probability: 0.1, isUnknownWord: true } as const;
  const found = [
    finding(0, { ...unknown, quote: "recieve", replacements: ["receive"] }),
    finding(10, { ...unknown, quote: "favour", replacements: ["favor"] }),
    finding(20, { ...unknown, quote: "Priya" }),
  ];
  const shown = (isDialectSure: boolean) =>
    decide(found, false, isDialectSure).map(([start, confidence]) => [start, confidence]);
  expect(shown(false)).toEqual([[0, 0.6]]);
  expect(shown(true)).toEqual([
    [0, 0.6],
    [10, 0.6],
  ]);
});

it("takes a capital that is missing, or one letter too many, for no spelling of another dialect", () => {
  const found = [
    spelled(0, "friday", "Friday"),
    spelled(10, "beautifull", "beautiful"),
    spelled(20, "exercizes", "exercises"),
    spelled(30, "travelled", "traveled"),
    spelled(40, "fulfill", "fulfil"),
    spelled(50, "organised", "organized"),
  ];
  expect(decide(found, false, false).map(([start]) => start)).toEqual([0, 10, 20]);
});

it("takes of findings that overlap the surest, and both of two that only stand side by side", () => {
  const found = [
    finding(0, { probability: 0.7 }),
    finding(2, { probability: 0.9 }),
    finding(4, { probability: 0.8 }),
    finding(5, { probability: 0.65 }),
    finding(8, { probability: 0.95, end: 8 }),
    finding(11, { probability: 0.7 }),
  ];
  expect(decide(found, false).map(([start]) => start)).toEqual([2, 8, 11]);
});
