import { expect, it } from "vitest";
import { dayIn, dayOf, isoDay, isoQuarter, isoWeek, periodOf, weekdayOf } from "./calendar.ts";

it("counts weekdays from Monday, also before 1970", () => {
  expect(["2026-03-12", "1970-01-01", "1969-12-29"].map((day) => weekdayOf(dayOf(day)))).toEqual([4, 4, 1]);
});

it("numbers weeks by the year their Thursday is in", () => {
  expect(["2026-01-01", "2027-01-03", "2024-12-30"].map((day) => isoWeek(dayOf(day)))).toEqual([
    "2026-W01",
    "2026-W53",
    "2025-W01",
  ]);
});

it("knows no 29 February in a common year", () => {
  expect([dayIn(2027, 2, 29), dayIn(2028, 2, 29)]).toEqual([null, dayOf("2028-02-29")]);
});

it.each([
  ["2026-03-19T15:00", "2026-03-19", "2026-03-19"],
  ["2026-W53", "2026-12-28", "2027-01-03"],
  ["2028-02", "2028-02-01", "2028-02-29"],
  ["2026", "2026-01-01", "2026-12-31"],
  [isoQuarter(2026, 5), "2027-01-01", "2027-03-31"],
])("gives the first and last day of %s", (iso, first, last) => {
  const period = periodOf(iso);
  expect(period && [isoDay(period.first), isoDay(period.last)]).toEqual([first, last]);
});

it.each(["P2W", "R/P1W", "PT90M"])("gives no day for %s", (iso) => {
  expect(periodOf(iso)).toBeNull();
});
