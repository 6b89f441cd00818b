import { expect, test } from "vitest";
import type { SentenceMark } from "#shared/marks.ts";
import { shownMark } from "./shown-mark.ts";

const mark = (id: string, kind: SentenceMark["kind"], quote: string): SentenceMark => ({
  id,
  kind,
  quote,
  prefix: "",
  suffix: "",
  start: 0,
  isMissed: false,
});

test("the mark on a line is the one whose words the summary found there", () => {
  const marks = [mark("a", "ban", "It rains."), mark("b", "pin", "It snows."), mark("c", "pin", "It hails.")];
  const applied = [
    { kind: "ban" as const, quote: "It rains.", places: [{ start: 0, end: 9 }] },
    { kind: "pin" as const, quote: "It snows.", places: [{ start: 10, end: 19 }] },
    { kind: "pin" as const, quote: "It hails.", places: [] },
  ];
  expect(shownMark(applied, marks, "pin", { start: 10, end: 19 })?.id).toBe("b");
  expect(shownMark(applied, marks, "pin", { start: 0, end: 9 })).toBeUndefined();
  expect(shownMark(applied, marks, "ban", { start: 2, end: 3 })?.id).toBe("a");
});
