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
        isTicked: false,
      },
      {
        text: "Call Ana",
        sources: [from("task", 40, "Call Ana")],
        owner: null,
        due: null,
        isDone: true,
        isTicked: true,
      },
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
  expect(rows.map(({ group, notes, parts }) => [group, notes, parts])).toEqual([
    ["Open", ["Asked by Ana", "No answer found"], []],
    ["Answered", [], [{ label: "Answer", text: "On Friday.", range: { start: 30, end: 40 } }]],
  ]);
});

test("headings stand in by their level, and are copied as a list of lists", () => {
  const topic = { text: "The pump is old.", sources: [from("topic", 20, "The pump is old.")] };
  const result: Aggregate = {
    ...common,
    kind: "outline",
    items: [
      { text: "House", sources: [from("heading", 0, "# House")], level: 1, topic: null },
      { text: "Cellar", sources: [from("heading", 9, "## Cellar")], level: 2, topic },
    ],
  };
  expect(insightMarkdown(result, insightRows(result, t))).toBe("- House\n  - Cellar\n    The pump is old.");
});

test("a topic names its other phrases and shows each of its sentences", () => {
  const sources = [from("topic", 0, "The pump is old."), from("topic", 30, "A new pump\ncosts £90.")];
  const result: Aggregate = {
    ...common,
    kind: "topics",
    items: [{ text: "pump", sources, phrases: ["valve"] }],
  };
  const rows = insightRows(result, t);
  expect(rows.map(({ ranges, notes, parts }) => [ranges.length, notes, parts.length])).toEqual([
    [2, ["valve", "2 sentences"], 2],
  ]);
  expect(insightMarkdown(result, rows)).toBe("- pump\n  - The pump is old.\n  - A new pump costs £90.");
});

test("a term is copied before its meaning", () => {
  const sources = [from("definition", 0, "RSPB (Royal Society for the Protection of Birds)")];
  const text = "Royal Society for the Protection of Birds";
  const result: Aggregate = {
    ...common,
    kind: "glossary",
    items: [{ text, term: "RSPB", how: "abbreviation", sources }],
  };
  expect(insightMarkdown(result, insightRows(result, t))).toBe(`- **RSPB**: ${text}`);
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
