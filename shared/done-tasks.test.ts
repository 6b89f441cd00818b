import { expect, test } from "vitest";
import type { Aggregate, TaskItem } from "./aggregates.ts";
import { withDoneTasks } from "./done-tasks.ts";

function task(document: string, start: number, quote: string, isDone = false): TaskItem {
  const selector = { kind: "text" as const, start, end: start + quote.length, quote };
  const sources = [{ document, selector, score: 1, reason: "task" as const }];
  return { text: quote, sources, owner: null, due: null, isDone, isTicked: false };
}

function tasks(...items: TaskItem[]): Extract<Aggregate, { kind: "tasks" }> {
  return {
    schemaVersion: 1,
    kind: "tasks",
    items,
    documents: [],
    read: { characters: 0, units: 0 },
    units: { computed: 0, cached: 0 },
    date: null,
    notices: [],
  };
}

test("a ticked task is done and stands behind the open ones, whatever was written before it since", () => {
  const result = tasks(task("a", 40, "Call Ana."), task("a", 60, "Buy paint."));
  const ticked = new Map([["a", [{ quote: "Call Ana.", start: 10 }]]]);
  expect(
    withDoneTasks(result, ticked).items.map(({ text, isDone, isTicked }) => [text, isDone, isTicked]),
  ).toEqual([
    ["Buy paint.", false, false],
    ["Call Ana.", true, true],
  ]);
});

test("of the same words the nearest is meant, and those of another note are another task", () => {
  const result = tasks(task("a", 0, "Call."), task("a", 90, "Call."), task("b", 90, "Call."));
  const ticked = new Map([["a", [{ quote: "Call.", start: 80 }]]]);
  const done = withDoneTasks(result, ticked).items.filter(({ isDone }) => isDone);
  expect(done.map(({ sources }) => [sources[0]?.document, sources[0]?.selector.start])).toEqual([["a", 90]]);
});

test("a task whose words were edited is open again", () => {
  const result = tasks(task("a", 0, "Call Dan."));
  const ticked = new Map([["a", [{ quote: "Call Ana.", start: 0 }]]]);
  expect(withDoneTasks(result, ticked).items).toEqual(result.items);
});
