import { describe, expect, it } from "vitest";
import { insightsOf } from "#main/nano/fixtures/tag.ts";
import { dayOf } from "#shared/calendar.ts";
import { meaningOf } from "./meaning.ts";

const meaning = (text: string, date: string | null, order: "day-first" | "month-first" | null = null) =>
  insightsOf(text).dates.map((written) =>
    meaningOf(written, { today: date === null ? null : dayOf(date), order }),
  );

/** Text, day of writing (2026-03-12 is a Thursday), meaning. */
const EXAMPLES: readonly (readonly [string, string, string | null])[] = [
  ["by Friday", "2026-03-12", "2026-03-13"],
  ["by next Friday", "2026-03-12", "2026-03-20"],
  ["last Friday", "2026-03-12", "2026-03-06"],
  ["last Thursday", "2026-03-12", "2026-03-05"],
  ["on Thursday", "2026-03-12", "2026-03-12"],
  ["The pump failed on Tuesday.", "2026-03-12", "2026-03-10"],
  ["tomorrow at 3pm", "2026-03-12", "2026-03-13T15:00"],
  ["in two weeks", "2026-03-12", "2026-03-26"],
  ["next week", "2026-03-12", "2026-W12"],
  ["next week", "2026-12-28", "2027-W01"],
  ["Jobs for this week", "2026-03-15", "2026-W12"],
  ["It rained this week.", "2026-03-15", "2026-W11"],
  ["the weekend", "2026-03-12", "2026-03-14/2026-03-15"],
  ["It rained over the weekend.", "2026-03-12", "2026-03-07/2026-03-08"],
  ["last February", "2026-01-12", "2025-02"],
  ["next March", "2026-03-12", "2027-03"],
  ["from 24 December to 2 January", "2026-12-28", "2026-12-24/2027-01-02"],
  ["from 24 December to 2 January", "2027-01-04", "2026-12-24/2027-01-02"],
  ["from 1 July to 31 December 2025", "2026-01-24", "2025-07-01/2025-12-31"],
  ["31 December", "2027-01-02", "2026-12-31"],
  ["2 January", "2026-12-30", "2027-01-02"],
  ["on the 2nd", "2026-12-30", "2027-01-02"],
  ["Friday to Monday", "2026-03-12", "2026-03-13/2026-03-16"],
  ["Friday between 1 and 5", "2026-03-12", "2026-03-13T13:00/2026-03-13T17:00"],
  ["Sat 16th", "2026-04-27", "2026-05-16"],
  ["midnight on Friday", "2026-03-12", "2026-03-14T00:00"],
  ["Easter", "2026-03-12", "2026-04-05"],
  ["Pfingstmontag", "2026-03-12", "2026-05-25"],
  ["The bill for Q4 was high.", "2026-01-15", "2025-10-01/2025-12-31"],
  ["end of the week", "2026-03-12", "2026-03-13"],
  ["end of the month", "2028-02-03", "2028-02-29"],
  ["next month", "2026-12-12", "2027-01"],
  ["last quarter", "2026-03-12", "2025-10-01/2025-12-31"],
  ["Q1", "2026-11-12", "2027-01-01/2027-03-31"],
  ["5 January", "2026-12-28", "2027-01-05"],
  ["28 December", "2027-01-03", "2026-12-28"],
  ["Tuesday 3 March", "2026-11-21", "2026-03-03"],
  ["3 March", "2026-11-21", "2027-03-03"],
  ["on Monday, 2 March", "2026-11-21", "2026-03-02"],
  ["in October", "2026-03-12", "2026-10"],
  ["29 February 2027", "2026-03-12", null],
  ["on the 1st", "2026-03-12", "2026-04-01"],
  ["on the 31st", "2026-03-12", "2026-03-31"],
  ["25/12/2026", "2026-03-12", "2026-12-25"],
  ["03/04/2026", "2026-03-12", null],
  ["for 90 minutes", "2026-03-12", "PT90M"],
  ["every other Monday", "2026-03-12", "R/P2W"],
];

describe("the meaning of a date", () => {
  it.each(EXAMPLES)("%s, written %s", (text, date, iso) => {
    expect(meaning(text, date)).toEqual([iso]);
  });

  it("needs the day of writing only where the words lean on it", () => {
    expect(meaning("by Friday or 3 May, tomorrow, 3 May 2027, for two days", null)).toEqual([
      null,
      null,
      null,
      "2027-05-03",
      "P2D",
    ]);
  });

  it("takes the order of day and month from the document", () => {
    expect(meaning("03/04/2026", null, "day-first")).toEqual(["2026-04-03"]);
    expect(meaning("03/04/2026", null, "month-first")).toEqual(["2026-03-04"]);
  });
});

it("a limit lies ahead, whatever day was told before, and any other day of the month leans on that", () => {
  const context = { today: dayOf("2026-01-04"), order: null, last: dayOf("2025-12-25") };
  const meanings = ["I order it by the 18th.", "It came on the 18th."].flatMap((text) =>
    insightsOf(text).dates.map((written) => meaningOf(written, context)),
  );
  expect(meanings).toEqual(["2026-01-18", "2025-12-18"]);
});
