import { expect, test } from "vitest";
import { findMarked, markedPlace } from "./find-marked.ts";

const TEXT = "It rains. Yes.\n\nThe roof leaks. Yes.\n\nThe end.";

test("words that stand twice are told apart by what stands around them", () => {
  const second = TEXT.lastIndexOf("Yes.");
  const mark = markedPlace(TEXT, { start: second, end: second + 4 });
  expect(mark).toEqual({
    quote: "Yes.",
    prefix: TEXT.slice(second - 32, second),
    suffix: "\n\nThe end.",
    start: second,
  });
  const edited = `A long opening stands here now, longer than all. Yes.\n\n${TEXT}`;
  expect(findMarked(edited, mark)[0]).toEqual({
    start: edited.lastIndexOf("Yes."),
    end: edited.lastIndexOf("Yes.") + 4,
  });
  expect(findMarked(edited, mark)).toHaveLength(3);
});

test("without other words around, the nearest place counts", () => {
  const mark = { quote: "Yes.", prefix: "", suffix: "", start: 34 };
  expect(findMarked(TEXT, mark)[0]).toEqual({ start: 32, end: 36 });
});

test("words that were edited away are nowhere", () => {
  expect(findMarked("It snows.", { quote: "It rains.", prefix: "", suffix: "", start: 0 })).toEqual([]);
});
