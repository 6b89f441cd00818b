import { ChangeSet, Text } from "@codemirror/state";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { TextChange } from "#shared/text-change.ts";
import { textDifference } from "./text-difference.ts";

test("two far edits stay two changes, so that what lies between keeps its place", () => {
  const before = "Call Dan\n\nThe boiler is old.\n\nDecide by Friday.\n";
  const after = "Call Ines\n\nThe boiler is old.\n\nDecide by Monday.\n";
  expect(textDifference(before, after)).toEqual([
    { from: 5, to: 8, insert: "Ines" },
    { from: 40, to: 43, insert: "Mon" },
  ]);
});

test("equal texts differ in nothing", () => {
  expect(textDifference("a\nb", "a\nb")).toEqual([]);
});

test("a change never splits a surrogate pair", () => {
  expect(textDifference("x 😀 y", "x 😁 y")).toEqual([{ from: 2, to: 4, insert: "😁" }]);
  expect(textDifference("𠀀", "𐀀")).toEqual([{ from: 0, to: 2, insert: "𐀀" }]);
});

test("texts too far apart become one change", () => {
  const before = Array.from({ length: 900 }, (_, line) => `old ${line}`).join("\n");
  const after = Array.from({ length: 900 }, (_, line) => `${line} new`).join("\n");
  const changes = textDifference(before, after);
  expect(changes).toHaveLength(1);
  expect(applyChanges(before, changes)).toBe(after);
});

test("applying the difference always gives the other text", () => {
  const line = fc.constantFrom("", "a", "b", "ab", "ba", "😀", "😁", "\n");
  const text = fc.array(line, { maxLength: 30 }).map((parts) => parts.join("\n"));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = textDifference(before, after);
      expect(applyChanges(before, changes)).toBe(after);
      for (const { from, to } of changes) {
        expect(before.slice(from, to).isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

function applyChanges(text: string, changes: readonly TextChange[]): string {
  return ChangeSet.of([...changes], text.length)
    .apply(Text.of(text.split("\n")))
    .toString();
}
