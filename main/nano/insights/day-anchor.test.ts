import { expect, it } from "vitest";
import { openNano } from "#main/nano/fixtures/open-nano.ts";

it("days of a diary follow each other by weekday or day alone, and a weekday within a sentence is no entry", async () => {
  const { nano } = await openNano();
  const text =
    "Mon 9 March. Rain.\n\nTue 10th. Dan comes in two days.\n\n**Thursday.** Dan came. The pour moved to Saturday.\n\nSaturday we rest, we hope. Lou left yesterday.\n";
  const { joined, units } = await nano.readInsights(text, {
    signal: new AbortController().signal,
    date: "2026-03-13",
  });
  expect(
    joined.dates.map(({ unit, start, end, iso }) => `${units[unit]?.text.slice(start, end)} = ${iso}`),
  ).toEqual([
    "Mon 9 March = 2026-03-09",
    "Tue 10th = 2026-03-10",
    "in two days = 2026-03-12",
    "Thursday = 2026-03-12",
    "Saturday = 2026-03-14",
    "Saturday = 2026-03-14",
    "yesterday = 2026-03-11",
  ]);
});
