import { expect, test } from "vitest";
import { createStopTexts } from "./stop-texts.ts";

function feed(stops: readonly string[], pieces: readonly string[]) {
  const watcher = createStopTexts(stops);
  const shown = pieces.map((piece) => watcher.push(piece));
  return { shown, isFound: watcher.isFound, rest: watcher.flush() };
}

test("a stop text ends what is shown, also when it comes in pieces", () => {
  expect(feed(["END"], ["one E", "N", "D two", "three"])).toEqual({
    shown: ["one ", "", "", ""],
    isFound: true,
    rest: "",
  });
});

test("what only began like one is shown once that is clear, or at the end", () => {
  expect(feed(["END"], ["E", "NE", "N"])).toEqual({ shown: ["", "EN", ""], isFound: false, rest: "EN" });
});

test("the one that comes first counts", () => {
  expect(feed(["\n\n", "."], ["a.b\n\n"])).toEqual({ shown: ["a"], isFound: true, rest: "" });
});

test("without stop texts nothing is held back", () => {
  expect(feed([], ["a", "b"])).toEqual({ shown: ["a", "b"], isFound: false, rest: "" });
});
