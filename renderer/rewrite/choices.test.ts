import { expect, test } from "vitest";
import type { RewriteUnit, RewriteWording } from "#shared/rewrite.ts";
import { countChosen, isReviewed, resultText, textOf, withToggled } from "./choices.ts";
import { diffPieces } from "./diff-pieces.ts";

const change = (start: number, end: number, replacement: string) => ({
  start,
  end,
  replacement,
  rule: "contractions",
  explanation: "It is fuller.",
});
const wording: RewriteWording = {
  text: "It is late, we cannot go.",
  changes: [change(10, 14, "It is"), change(24, 29, "cannot")],
  warnings: [],
};
const unit: RewriteUnit = {
  before: "- ",
  source: { start: 10, end: 33, quote: "It's late, we can't go." },
  ...wording,
  alternatives: [],
  isKeptOriginal: false,
};
const warned: RewriteWording = {
  text: "It is late, we can go.",
  changes: [change(10, 14, "It is"), change(24, 29, "can")],
  warnings: [
    {
      kind: "negation",
      source: { start: 24, end: 29, text: "can't" },
      rewrite: { start: 15, end: 18, text: "can" },
      message: "It denies no longer.",
    },
  ],
};
const kept: RewriteUnit = {
  ...unit,
  text: unit.source.quote,
  changes: [],
  alternatives: [warned],
  isKeptOriginal: true,
};

test("one change can be left out of a sentence, and a sentence without any is the original", () => {
  const first = withToggled(unit, undefined, 0);
  expect(textOf(unit, first)).toBe("It's late, we cannot go.");
  const none = withToggled(unit, first, 1);
  expect([none, textOf(unit, none)]).toEqual([{ wording: null, rejected: [] }, unit.source.quote]);
  expect(textOf(unit, withToggled(unit, none, 1))).toBe("It's late, we cannot go.");
});

test("where the meaning changes the original stands until the wording is chosen", () => {
  expect([isReviewed(kept), textOf(kept, undefined)]).toEqual([true, unit.source.quote]);
  expect(textOf(kept, { wording: 0, rejected: [] })).toBe("It is late, we can go.");
});

test("the result is made of what was decided on each unit", () => {
  const rewrite = { units: [unit, kept], after: "\n" };
  expect(resultText(rewrite, {})).toBe("- It is late, we cannot go.- It's late, we can't go.\n");
  expect(countChosen(rewrite, { 0: { wording: null, rejected: [] } })).toBe(0);
});

test("a wording whose changes do not make its text is taken as a whole", () => {
  const odd = { ...unit, text: "Too late." };
  expect(textOf(odd, { wording: 0, rejected: [0] })).toBe("Too late.");
});

test("the comparison marks the exact words a warning is about, and what is protected", () => {
  const pieces = diffPieces(unit.source, warned, [{ start: 15, end: 19, kind: "code" }]);
  expect(pieces.map(({ kind, text, change, isWarned }) => [kind, text, change, isWarned])).toEqual([
    ["removed", "It's", 0, false],
    ["added", "It is", 0, false],
    ["same", " ", null, false],
    ["same", "late", null, false],
    ["same", ", we ", null, false],
    ["removed", "can't", 1, true],
    ["added", "can", 1, true],
    ["same", " go.", null, false],
  ]);
  expect(pieces.filter(({ protectedAs }) => protectedAs !== null).map(({ text }) => text)).toEqual(["late"]);
});
