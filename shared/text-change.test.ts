import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyChanges, invertChanges, mapPosition, mapRange, type TextChange } from "./text-change.ts";

/** A text and changes that fit it, ascending and without overlap. */
const edited = fc
  .tuple(
    fc.string({ maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.string({ maxLength: 6 })), { maxLength: 6 }),
  )
  .map(([text, steps]) => {
    const changes: TextChange[] = [];
    let at = 0;
    for (const [skip, length, insert] of steps) {
      const from = at + skip + 1;
      if (from + length > text.length) break;
      changes.push({ from, to: from + length, insert });
      at = from + length;
    }
    return { text, changes };
  });

test("the inverse of changes gives the text back", () => {
  fc.assert(
    fc.property(edited, ({ text, changes }) => {
      expect(applyChanges(applyChanges(text, changes), invertChanges(text, changes))).toBe(text);
    }),
  );
});

test("a mapped range holds the same characters unless they were changed", () => {
  fc.assert(
    fc.property(edited, fc.nat(60), fc.nat(20), ({ text, changes }, start, length) => {
      const end = start + length;
      fc.pre(end <= text.length && length > 0);
      fc.pre(changes.every(({ from, to }) => to <= start || from >= end));
      const range = mapRange({ start, end }, changes);
      expect(range && applyChanges(text, changes).slice(range.start, range.end)).toBe(text.slice(start, end));
    }),
  );
});

test("text inserted at the edges of a range stays outside", () => {
  const changes = [
    { from: 2, to: 2, insert: "AA" },
    { from: 5, to: 5, insert: "BB" },
  ];
  expect(mapRange({ start: 2, end: 5 }, changes)).toEqual({ start: 4, end: 7 });
});

test("a range whose characters are all deleted is gone", () => {
  expect(mapRange({ start: 2, end: 5 }, [{ from: 1, to: 6, insert: "x" }])).toBeUndefined();
  expect(mapRange({ start: 2, end: 5 }, [{ from: 2, to: 5, insert: "" }])).toBeUndefined();
});

test("a range cut at one side keeps what is left", () => {
  expect(mapRange({ start: 2, end: 6 }, [{ from: 0, to: 4, insert: "" }])).toEqual({ start: 0, end: 2 });
  expect(mapRange({ start: 2, end: 6 }, [{ from: 4, to: 9, insert: "xy" }])).toEqual({ start: 2, end: 4 });
});

test("a position keeps its side of text inserted there", () => {
  const changes = [{ from: 3, to: 3, insert: "ab" }];
  expect([mapPosition(3, changes, -1), mapPosition(3, changes, 1)]).toEqual([3, 5]);
});

test.each([
  [[{ from: 3, to: 2, insert: "" }]],
  [[{ from: 0, to: 99, insert: "" }]],
  [
    [
      { from: 4, to: 5, insert: "" },
      { from: 2, to: 3, insert: "" },
    ],
  ],
])("changes that do not fit are refused: %j", (changes) => {
  expect(() => applyChanges("abcdef", changes)).toThrow(RangeError);
});
