import { expect, it } from "vitest";
import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import { openNano } from "#main/nano/fixtures/open-nano.ts";
import type { TaskItem } from "#shared/aggregates.ts";
import { loadCorpus } from "./corpus.ts";
import { dateMeanings, periodText } from "./date-meanings.ts";
import { dates } from "./dates.ts";
import { dueDates } from "./due-dates.ts";
import type { Label } from "./label.ts";
import { taskOwners } from "./task-owners.ts";
import { tasks } from "./tasks.ts";
import { measureTables } from "./measure-tables.ts";
import { MEASURES } from "./measures.ts";

const [first] = loadCorpus();

/** A document with nothing labelled but what is given, as the app reads it. */
async function readingOf(text: string, labels: Partial<Label>) {
  const { nano } = await openNano();
  const label = { ...(first ?? expect.fail()).label, tasks: [], people: [], dates: [], ...labels };
  const document = { name: "chat-01", part: "development half" as const, text, label };
  const { signal } = new AbortController();
  const read = await nano.readInsights(text, { signal, date: "2026-03-12" });
  const { items } = await aggregateOf(read, { kind: "tasks", name: "text" }, () => Promise.resolve(), signal);
  const tasks = items as TaskItem[]; // the kind that was asked for
  return { document, nano: read, items: { tasks, questions: [], decisions: [], facts: [] } };
}

it("counts a date that overlaps a labelled one, and no time stamp", async () => {
  const text = "[10:42] Ana: We met on Tuesday, not Friday, and not on our trip.";
  const conversation = {
    format: "plain" as const,
    speakers: [],
    messages: 2,
    state: "open" as const,
    waitingFor: null,
    stamps: ["[10:42]"],
  };
  const labelled = ["on Tuesday", "our trip"].map((quote) => ({ quote, iso: null }));
  expect(dates.count(await readingOf(text, { conversation, dates: labelled }))).toEqual({
    found: 2,
    right: 1,
    labelled: 2,
    hit: 1,
  });
});

it("compares dates by period, and tasks with their owners and last days", async () => {
  const text =
    "The fair of Ana Ruiz is on Friday. Ana will pay the bill by the end of this month. Dan will sweep.";
  const reading = await readingOf(text, {
    dates: [
      { quote: "Friday", iso: "2026-03-13" },
      { quote: "the end of this month", iso: "2026-03-30" },
    ],
    tasks: [
      { quote: "Ana will pay the bill", owner: "Ana Ruiz", due: "2026-03", isDone: false },
      { quote: "Dan will sweep", owner: "Ana Ruiz", due: null, isDone: false },
    ],
  });
  const count = { found: 2, labelled: 2 };
  expect(dateMeanings.count(reading)).toEqual({ ...count, right: 1, hit: 1 });
  expect(tasks.count({ ...reading, summaries: [], units: [] })).toMatchObject({ ...count, right: 2, hit: 2 });
  expect(taskOwners.count({ ...reading, summaries: [], units: [] })).toEqual({ ...count, right: 1, hit: 1 });
  expect(dueDates.count({ ...reading, summaries: [], units: [] })).toEqual({ ...count, right: 2, hit: 2 });
});

it.each([
  ["2025-10/2025-12", "2025-10-01/2025-12-31"],
  ["2026-W12", "2026-03-16/2026-03-22"],
  ["2026-03-19T15:00", "2026-03-19T15:00/2026-03-19T15:00"],
  ["T08:00", null],
])("the period of %s is %s", (iso, period) => {
  expect(periodText(iso)).toBe(period);
});

it("gives a table for each part of the corpus, with a rate of nothing left out", () => {
  const [measure] = MEASURES;
  const count = { found: 0, right: 0, labelled: 2, hit: 0 };
  const tables = measureTables(measure ?? expect.fail(), [{ part: "test half", group: "mail", count }]);
  expect(tables.match(/, (?:development|test|practice).*/g)).toEqual([
    ", development half",
    ", test half",
    ", practice, read",
    ", practice, held out",
  ]);
  expect(tables).toMatch(/\| mail +\| 1 +\| 2 +\| 0 +\| – +\| 0\.0 +\| – +\|/);
});
