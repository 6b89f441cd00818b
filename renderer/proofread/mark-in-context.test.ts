import { Text } from "@codemirror/state";
import { expect, test } from "vitest";
import type { CorrectionMark } from "./correction-marks.ts";
import { markInContext } from "./mark-in-context.ts";

test("words stand in their line alone", () => {
  const text = Text.of(["Before.", "We recieved teh parcel.", "After."]);
  expect(markInContext(text, mark(11, 19, "received"))).toEqual({
    before: "We ",
    removed: "recieved",
    added: "received",
    after: " teh parcel.",
  });
});

test("a long line is cut between words, and the cut is shown", () => {
  const text = Text.of([`${"alpha beta gamma delta ".repeat(4)}teh ${"one two three four ".repeat(6)}`]);
  const shown = markInContext(text, mark(92, 95, "the"));
  expect(shown).toEqual({
    before: "…alpha beta gamma delta ",
    removed: "teh",
    added: "the",
    after: " one two three four one two three…",
  });
});

test("what is missing comes without anything that goes", () => {
  const text = Text.of(["However we went"]);
  expect(markInContext(text, { ...mark(6, 7, ","), missing: "after" })).toEqual({
    before: "However",
    removed: "",
    added: ",",
    after: " we went",
  });
});

test("words without a replacement stay", () => {
  const text = Text.of(["The zxqv came"]);
  expect(markInContext(text, mark(4, 8, null))).toEqual({
    before: "The ",
    removed: "zxqv",
    added: null,
    after: " came",
  });
});

function mark(from: number, to: number, correction: string | null): CorrectionMark {
  return {
    from,
    to,
    missing: null,
    correction,
    alternatives: [],
    type: "spelling",
    explanation: "",
    source: "harper",
    confidence: 0.9,
    isSafe: true,
    rule: "SpellCheck",
    key: "1",
  };
}
