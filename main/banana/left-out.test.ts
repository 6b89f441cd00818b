import { expect, test } from "vitest";
import { type HandMadeUnit, handMade } from "./hand-made.ts";
import { summarize } from "./summarize.ts";

async function reasons(units: readonly HandMadeUnit[], length: "short" | "medium" | "long" = "short") {
  const { document } = handMade(units);
  const { signal } = new AbortController();
  const options = { type: "key-points", length, format: "plain-text", name: "note" } as const;
  const { lines, lineOf, leftOut } = await summarize(document, options, async () => {}, signal);
  return { lines: lines.length, lineOf, leftOut };
}

const sentence = (text: string): HandMadeUnit => ({ kind: "sentence", text });

test("a unit that cannot be a line says what it is", async () => {
  const { leftOut } = await reasons([
    { kind: "heading", text: "Lighthouse" },
    { kind: "code", text: "let answer = 42;" },
    { kind: "list-item", text: "[Manual](https://example.org)", clean: "Manual" },
    sentence("The lighthouse keeper repaired the broken lantern before the storm."),
    sentence("Hello everyone!"),
    { kind: "task", text: "[x] order lantern glass", clean: "order lantern glass" },
    sentence("***"),
  ]);
  expect(leftOut.map((entry) => entry?.reason ?? null)).toEqual([
    "heading",
    "not-prose",
    "links",
    null,
    "filler",
    "done",
    "empty",
  ]);
});

test("a sentence beside better ones says which line it repeats, or that others say more", async () => {
  const keeper = "The lighthouse keeper repaired the broken lantern before the storm reached the harbour.";
  const others = [
    "Every fishing boat in the harbour waited for the lighthouse lantern that evening.",
    "The lighthouse lantern guides each fishing boat past the harbour rocks at night.",
    "Bread was baked somewhere.",
  ];
  const { lines, lineOf, leftOut } = await reasons([keeper, keeper, ...others].map(sentence));
  expect(lines).toBe(3);
  const line = lineOf[0] ?? lineOf[1];
  expect(leftOut.filter((entry) => entry !== null)).toEqual([
    { reason: "repeats", line },
    { reason: "weaker", line: null },
  ]);
});
