import { expect, test } from "vitest";
import type { Aggregate } from "#shared/aggregates.ts";
import { calendarOf } from "./calendar-file.ts";

function timeline(...dates: string[]): Aggregate {
  return {
    schemaVersion: 1,
    kind: "timeline",
    items: dates.map((date, index) => {
      const selector = { kind: "text" as const, start: index, end: index + 1, quote: "x" };
      const sources = [{ document: "note", selector, score: 1, reason: "date" as const }];
      return { text: "Choir, in the hall", sources, date: { text: "then", date } };
    }),
    documents: [],
    read: { characters: 0, units: 0 },
    units: { computed: 0, cached: 0 },
    date: null,
    notices: [],
  };
}

const starts = (text: string) => text.split("\r\n").filter((line) => /^DT(?:START|END)|^SUMMARY/.test(line));

test("a day is an event of a whole day, and a month of all its days", () => {
  expect(starts(calendarOf(timeline("2026-03-19", "2026-02"), 0))).toEqual([
    "SUMMARY:Choir\\, in the hall",
    "DTSTART;VALUE=DATE:20260319",
    "DTEND;VALUE=DATE:20260320",
    "SUMMARY:Choir\\, in the hall",
    "DTSTART;VALUE=DATE:20260201",
    "DTEND;VALUE=DATE:20260301",
  ]);
});

test("a minute is an event in the reader's own zone", () => {
  expect(starts(calendarOf(timeline("2026-03-19T15:00"), 0))).toEqual([
    "SUMMARY:Choir\\, in the hall",
    "DTSTART:20260319T150000",
  ]);
});

test("a span goes from its first day to its last", () => {
  expect(starts(calendarOf(timeline("2026-03-19/2026-03-22"), 0)).slice(1)).toEqual([
    "DTSTART;VALUE=DATE:20260319",
    "DTEND;VALUE=DATE:20260323",
  ]);
});
