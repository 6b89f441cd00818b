import { ChangeSet } from "@codemirror/state";
import { expect, test } from "vitest";
import type { Correction } from "#shared/proofread.ts";
import { placeCorrections } from "./place-corrections.ts";

const places = (...found: Parameters<typeof placeCorrections>) =>
  placeCorrections(...found).map(({ from, to, missing }) => [from, to, missing]);

test("a correction stands where the edits made meanwhile have moved its words", () => {
  const typed = ChangeSet.of({ from: 0, insert: "Hello. " }, 40).desc;
  const cut = ChangeSet.of({ from: 0, to: 3 }, 47).desc;
  expect(places([correction(5, 8)], [typed, cut])).toEqual([[9, 12, null]]);
  expect(places([correction(5, 8)], [typed, cut], 10)).toEqual([[19, 22, null]]);
});

test("one whose words became others is left out, even where these are as long", () => {
  const reworded = ChangeSet.of({ from: 6, to: 8, insert: "he" }, 40).desc;
  expect(places([correction(5, 8), correction(20, 23)], [reworded])).toEqual([[20, 23, null]]);
  const atItsEnd = ChangeSet.of({ from: 8, insert: "m" }, 40).desc;
  expect(places([correction(5, 8)], [atItsEnd])).toEqual([]);
});

test("what is missing is marked on the character before it, or on the first", () => {
  expect(places([correction(0, 0), correction(6, 6)], [])).toEqual([
    [0, 1, "before"],
    [5, 6, "after"],
  ]);
  expect(places([correction(1, 1)], [], 9)).toEqual([[9, 10, "after"]]);
});

function correction(startIndex: number, endIndex: number): Correction {
  return {
    startIndex,
    endIndex,
    correction: "the",
    alternatives: [],
    type: "spelling",
    explanation: "",
    source: "harper",
    confidence: 0.9,
    isSafe: true,
    rule: "SpellCheck",
    key: `${startIndex}`,
  };
}
