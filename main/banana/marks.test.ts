import { expect, test } from "vitest";
import type { AppliedMark } from "#shared/marks.ts";
import { SUMMARY_TYPES, type SummaryType } from "#shared/summary.ts";
import { handMade, sentences } from "./hand-made.ts";
import { summarize } from "./summarize.ts";

const { text, document } = handMade([
  { kind: "heading", text: "Harbour news" },
  ...sentences(
    "The lighthouse keeper repaired the broken lantern before the storm reached the harbour.",
    "Every fishing boat in the harbour waited for the lighthouse lantern that evening.",
    "Thanks.",
    "Painters visit the village because its evening colours are famous.",
    "The lighthouse lantern guides each fishing boat past the harbour rocks.",
  ),
  { kind: "code", text: "lamp --on", block: 7 },
]);

const marked = (kind: AppliedMark["kind"], quote: string): AppliedMark => ({
  kind,
  quote,
  places: [{ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }],
});
const run = (marks: AppliedMark[], type: SummaryType = "key-points") =>
  summarize(
    document,
    { type, length: "short", format: "plain-text", name: "note", marks },
    async () => {},
    new AbortController().signal,
  );

test.each(SUMMARY_TYPES)(
  "a pinned sentence is in the %s, whatever it says, and the reason is the pin",
  async (type) => {
    const { lines } = await run([marked("pin", "Thanks.")], type);
    const line = lines.find((line) => line.text.startsWith("Thanks"));
    expect(line?.sources.map(({ reason }) => reason)).toEqual(["pinned"]);
  },
);

test.each(SUMMARY_TYPES)("a banned sentence is not in the %s", async (type) => {
  const { lines: before } = await run([], type);
  const quote = before[0]?.sources[0]?.selector.quote ?? "";
  const { lines } = await run([marked("ban", quote)], type);
  expect(before.length).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.map(({ sources }) => sources[0]?.selector.quote)).not.toContain(quote);
});

test("more pins than a summary has lines are all shown, in the order of the text", async () => {
  const quotes = ["Harbour news", "The lighthouse keeper", "Thanks.", "Painters visit", "lamp --on"];
  const { lines } = await run(quotes.map((quote) => marked("pin", quote)));
  expect(lines.map((line) => line.text.split(" ")[0])).toEqual([
    "Harbour",
    "The",
    "Thanks.",
    "Painters",
    "lamp",
  ]);
  expect(lines.flatMap(({ sources }) => sources.map(({ reason }) => reason))).toEqual(
    Array(5).fill("pinned"),
  );
});

test("what is pinned and banned is banned", async () => {
  const { lines } = await run([marked("pin", "Thanks."), marked("ban", "Thanks.")]);
  expect(lines.map((line) => line.text)).not.toContain("Thanks.");
});

test("when all is banned the summary is empty and says why", async () => {
  const { lines, notices } = await run([marked("ban", text)]);
  expect([lines, notices.map(({ code }) => code)]).toEqual([[], ["all-banned"]]);
});
