import { expect, it } from "vitest";
import { openNano } from "#main/nano/fixtures/open-nano.ts";

async function datesOf(text: string, date: string): Promise<string[]> {
  const { nano } = await openNano();
  const { joined, units } = await nano.readInsights(text, { signal: new AbortController().signal, date });
  return joined.dates.map(({ unit, start, end, iso }) => `${units[unit]?.text.slice(start, end)} = ${iso}`);
}

it("entries with a weekday and a number, with one of them, or in French end with the day of writing", async () => {
  expect(
    await datesOf(
      "Thursday 5th\n\nThe boat is out. Dan rang yesterday.\n\nSaturday\n\nSanded all day.\n\nMon 9th\n\nVarnish.\n",
      "2026-03-12",
    ),
  ).toEqual([
    "Thursday 5th = 2026-03-05",
    "yesterday = 2026-03-04",
    "Saturday = 2026-03-07",
    "Mon 9th = 2026-03-09",
  ]);
  expect(
    await datesOf(
      "Lundi\n\nIl pleut sur la serre, le toit fuit.\n\nMercredi\n\nOn répare le toit demain.\n",
      "2026-03-12",
    ),
  ).toEqual(["Lundi = 2026-03-09", "Mercredi = 2026-03-11", "demain = 2026-03-12"]);
  expect(
    await datesOf("10th. Rain, no digging.\n\n11th. Lou came today with seeds.\n", "2026-03-12"),
  ).toEqual(["10th = 2026-03-10", "11th = 2026-03-11", "today = 2026-03-11"]);
});

it("minutes of an evening close after they began", async () => {
  expect(
    await datesOf(
      "Rowing club, Tuesday 10 March 2026, 7.30 pm\n\nThe boats need paint. Next meeting 14 April.\n\nThe meeting closed at 9.10.\n",
      "2026-03-11",
    ),
  ).toEqual([
    "Tuesday 10 March 2026, 7.30 pm = 2026-03-10T19:30",
    "14 April = 2026-04-14",
    "9.10 = 2026-03-10T21:10",
  ]);
});

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
