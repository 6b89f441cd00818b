import { expect, test } from "vitest";
import type { Aggregate, ItemSource, TimelineItem } from "#shared/aggregates.ts";
import { formatDay, formatDayAndTime, formatMonth } from "../i18n/format.ts";
import { createI18n } from "../i18n/create-i18n.ts";
import { insightMarkdown, insightRows } from "./insight-rows.ts";

const { t } = createI18n("en");

function from(reason: ItemSource["reason"], start: number, quote: string): ItemSource {
  const selector = { kind: "text" as const, start, end: start + quote.length, quote };
  return { document: "note", selector, score: 1, reason };
}

function moment(text: string, date: string): TimelineItem {
  return { text: "The pump was changed.", sources: [from("date", 5, text)], date: { text, date } };
}

const common: Omit<Extract<Aggregate, { kind: "decisions" }>, "kind" | "items"> = {
  schemaVersion: 1,
  documents: [],
  read: { characters: 100, units: 4 },
  units: { computed: 4, cached: 0 },
  date: "2026-03-12",
  notices: [],
};

test("a task says who and when, and is copied as a checklist", () => {
  const result: Aggregate = {
    ...common,
    kind: "tasks",
    items: [
      {
        text: "Dan will check\nthe line",
        sources: [from("task", 0, "Dan will check\nthe line")],
        owner: { name: "Dan Okafor", sources: [] },
        due: { text: "next Thursday", date: "2026-03-19" },
        isDone: false,
      },
      { text: "Call Ana", sources: [from("task", 40, "Call Ana")], owner: null, due: null, isDone: true },
    ],
  };
  const rows = insightRows(result, t);
  const due = `Due ${formatDay(new Date(2026, 2, 19).getTime())}`;
  expect(rows.map(({ group, isDone, notes }) => [group, isDone, notes])).toEqual([
    ["Open", false, ["Dan Okafor", due]],
    ["Done", true, []],
  ]);
  expect(insightMarkdown(result, rows)).toBe(
    `- [ ] Dan will check the line (Dan Okafor, ${due})\n- [x] Call Ana`,
  );
});

test("a question shows its answer with the answer's own place", () => {
  const result: Aggregate = {
    ...common,
    kind: "questions",
    items: [
      { text: "Who pays?", sources: [from("question", 0, "Who pays?")], speaker: "Ana", answer: null },
      {
        text: "When?",
        sources: [from("question", 20, "When?")],
        speaker: null,
        answer: { text: "On Friday.", sources: [from("answer", 30, "On Friday.")], speaker: "Dan" },
      },
    ],
  };
  const rows = insightRows(result, t);
  expect(rows.map(({ group, notes, answer }) => [group, notes, answer])).toEqual([
    ["Open", ["Asked by Ana", "No answer found"], null],
    ["Answered", [], { text: "On Friday.", range: { start: 30, end: 40 } }],
  ]);
});

test("a moment opens with its time, as written where it has no day", () => {
  const result: Aggregate = {
    ...common,
    kind: "timeline",
    items: [
      moment("on 3 May at 14:30", "2026-05-03T14:30"),
      moment("that week", "2026-W19"),
      moment("June", "2026-06"),
    ],
  };
  expect(insightRows(result, t).map(({ lead }) => lead)).toEqual([
    formatDayAndTime(new Date(2026, 4, 3, 14, 30).getTime()),
    "that week",
    formatMonth(new Date(2026, 5, 1).getTime()),
  ]);
});
