import type { TFunction } from "i18next";
import type { Aggregate, ItemSource, TaskItem, WrittenDateText } from "#shared/aggregates.ts";
import { formatWrittenDate } from "../i18n/format-written-date.ts";
import type { TextRange } from "../state/trace-store.ts";

/** One item as the panel shows it: what it says, what is known of it, and where it stands in the note. */
export type InsightRow = {
  text: string;
  ranges: readonly TextRange[];
  /** Items of one group stand under one heading; null where there is no need for one. */
  group: string | null;
  /** What stands above the text: the time of a moment. */
  lead: string | null;
  /** What the text explains. */
  term: string | null;
  /** How far it stands in, 1 for not at all. */
  level: number;
  /** The text is a name of what stands under it. */
  isName: boolean;
  isDone: boolean;
  /** The words of a task in the note, and whether the person ticked it without a box there. */
  task: { quote: string; start: number; isTicked: boolean } | null;
  /** Small print under the text. */
  notes: readonly string[];
  /** What belongs to it and has its own place in the note: an answer, the sentence under a heading, those of a topic. */
  parts: readonly RowPart[];
};

export type RowPart = { label: string | null; text: string; range: TextRange | null };

/** The items of a result as rows, in the result's order. */
export function insightRows(result: Aggregate, t: TFunction): InsightRow[] {
  switch (result.kind) {
    case "tasks":
      return result.items.map((item) => ({
        ...plain(item),
        group: t(item.isDone ? "insights.group.done" : "insights.group.open"),
        isDone: item.isDone,
        task: taskOf(item),
        notes: taskNotes(item, t),
      }));
    case "questions":
      return result.items.map((item) => ({
        ...plain(item),
        group: t(item.answer ? "insights.group.answered" : "insights.group.open"),
        notes: [
          ...(item.speaker === null ? [] : [t("insights.asked", { name: item.speaker })]),
          ...(item.answer === null ? [t("insights.noAnswer")] : []),
        ],
        parts: item.answer === null ? [] : [partOf(t("insights.answer"), item.answer)],
      }));
    case "facts":
      return result.items.map((item) => ({ ...plain(item), notes: item.holds.map(({ text }) => text) }));
    case "timeline":
      return result.items.map((item) => ({ ...plain(item), lead: shownDate(item.date) }));
    case "outline":
      return result.items.map((item) => ({
        ...plain(item),
        level: item.level,
        isName: item.sources[0]?.reason === "heading",
        parts: item.topic === null ? [] : [partOf(null, item.topic)],
      }));
    case "topics":
      return result.items.map((item) => ({
        ...plain(item),
        isName: true,
        notes: [...item.phrases, t("insights.sentences", { count: item.sources.length })],
        parts: item.sources.map((source) => partOf(null, { text: source.selector.quote, sources: [source] })),
      }));
    case "glossary":
      return result.items.map((item) => ({ ...plain(item), term: item.term }));
    case "names":
      return result.items.map((item) => ({
        ...plain(item),
        group: t(`insights.group.${item.is}`),
        notes: [t("insights.mentions", { count: item.sources.length })],
      }));
    case "labels":
      return result.items.map((item) => ({
        ...plain(item),
        lead: item.about === "unit" ? item.label : null,
      }));
    case "quotes":
      return result.items.map((item) => ({ ...plain(item), lead: item.speaker }));
    case "people":
      return result.items.map((item) => ({
        ...plain(item),
        isName: true,
        notes: [t("insights.messages", { count: item.messages })],
        parts: item.statements.map((statement) => partOf(null, statement)),
      }));
    case "state":
      return result.items.map((item) => ({
        ...plain(item),
        isName: true,
        parts: item.sources.map((source) => partOf(null, { text: source.selector.quote, sources: [source] })),
      }));
    default:
      return result.items.map((item) => plain(item));
  }
}

/** The rows as Markdown: tasks as a checklist, all others as a list. */
export function insightMarkdown({ kind }: Aggregate, rows: readonly InsightRow[]): string {
  return rows
    .flatMap(({ text, lead, term, level, isDone, notes, parts }) => {
      const box = kind === "tasks" ? `[${isDone ? "x" : " "}] ` : "";
      const before = lead === null ? "" : `${lead}: `;
      const explained = term === null ? "" : `**${folded(term)}**: `;
      const after = kind === "tasks" && notes.length > 0 ? ` (${notes.join(", ")})` : "";
      const indent = "  ".repeat(level - 1);
      const below = parts.map((part) => `${indent}  ${kind === "topics" ? "- " : ""}${folded(part.text)}`);
      return [`${indent}- ${box}${before}${explained}${folded(text)}${after}`, ...below];
    })
    .join("\n");
}

function plain({ text, sources }: { text: string; sources: readonly ItemSource[] }): InsightRow {
  const ranges = rangesOf(sources);
  return {
    text,
    ranges,
    group: null,
    lead: null,
    term: null,
    level: 1,
    isName: false,
    isDone: false,
    task: null,
    notes: [],
    parts: [],
  };
}

const partOf = (
  label: string | null,
  { text, sources }: { text: string; sources: readonly ItemSource[] },
): RowPart => ({ label, text, range: rangesOf(sources)[0] ?? null });

function taskOf({ sources: [source], isTicked }: TaskItem): InsightRow["task"] {
  if (source === undefined) return null;
  const { quote, start } = source.selector;
  return { quote, start, isTicked };
}

function taskNotes({ owner, due }: TaskItem, t: TFunction): string[] {
  return [
    ...(owner === null ? [] : [owner.name]),
    ...(due === null ? [] : [t("insights.due", { date: shownDate(due) })]),
  ];
}

/** What a written date means; where that cannot be told, as it is written. */
function shownDate({ text, date }: WrittenDateText): string {
  return (date === null ? null : formatWrittenDate(date)) ?? text;
}

function rangesOf(sources: readonly ItemSource[]): TextRange[] {
  return sources.map(({ selector: { start, end } }) => ({ start, end }));
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
