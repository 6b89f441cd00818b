import { expect, test } from "vitest";
import type { Aggregate } from "#shared/aggregates.ts";
import { nextAction } from "./next-action.ts";

const common = {
  schemaVersion: 1 as const,
  documents: [],
  read: { characters: 0, units: 0 },
  units: { computed: 0, cached: 0 },
  date: null,
  notices: [],
};
const task = (isDone: boolean) => ({
  text: "x",
  sources: [],
  owner: null,
  due: null,
  isDone,
  isTicked: false,
});
const tasks = (...done: boolean[]): Aggregate => ({ ...common, kind: "tasks", items: done.map(task) });
const timeline = (...dates: string[]): Aggregate => ({
  ...common,
  kind: "timeline",
  items: dates.map((date) => ({ text: "x", sources: [], date: { text: date, date } })),
});

const talk = (state: "waiting" | "resolved", quote = "Is it done?"): Aggregate => ({
  ...common,
  kind: "state",
  items: [
    {
      about: "state",
      text: "x",
      sources: [
        {
          document: "d",
          selector: { kind: "text", start: 0, end: quote.length, quote },
          score: 1,
          reason: "state",
        },
      ],
      state,
      waitingFor: "Dan",
    },
  ],
});

const TODAY = "2026-03-12";

test("open tasks come before dates, done ones count for nothing", () => {
  const results = { state: undefined, tasks: tasks(false, true, false), timeline: timeline("2026-04-01") };
  expect(nextAction(results, TODAY, new Set())).toEqual({ kind: "tasks", count: 2, name: null });
  expect(nextAction({ ...results, tasks: tasks(true) }, TODAY, new Set())).toEqual({
    kind: "dates",
    count: 1,
    name: null,
  });
});

test("dates that are over, and months, ask for nothing", () => {
  const results = {
    state: undefined,
    tasks: undefined,
    timeline: timeline("2026-03-11", "2026-05", "2026-03-12T10:00"),
  };
  expect(nextAction(results, TODAY, new Set())).toEqual({ kind: "dates", count: 1, name: null });
});

test("what was sent away does not come back", () => {
  const results = { state: undefined, tasks: tasks(false), timeline: timeline("2026-04-01") };
  expect(nextAction(results, TODAY, new Set(["tasks"]))).toEqual({ kind: "dates", count: 1, name: null });
  expect(nextAction(results, TODAY, new Set(["tasks", "dates"]))).toBeNull();
});

test("a reply that is owed comes first, and a conversation that is done asks for none", () => {
  const results = { state: talk("waiting"), tasks: tasks(false), timeline: undefined };
  expect(nextAction(results, TODAY, new Set())).toEqual({ kind: "reply", count: 1, name: "Dan" });
  expect(nextAction({ ...results, state: talk("resolved") }, TODAY, new Set())?.kind).toBe("tasks");
  const promised = talk("waiting", "I will look at it.");
  expect(nextAction({ ...results, state: promised }, TODAY, new Set())?.kind).toBe("tasks");
});
