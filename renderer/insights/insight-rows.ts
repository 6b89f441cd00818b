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
  /** What stands before the text: the time of a moment. */
  lead: string | null;
  isDone: boolean;
  /** Small print under the text. */
  notes: readonly string[];
  /** An answer with its own place in the note. */
  answer: { text: string; range: TextRange | null } | null;
};

/** The items of a result as rows, in the result's order. */
export function insightRows(result: Aggregate, t: TFunction): InsightRow[] {
  switch (result.kind) {
    case "tasks":
      return result.items.map((item) => ({
        ...plain(item),
        group: t(item.isDone ? "insights.group.done" : "insights.group.open"),
        isDone: item.isDone,
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
        answer: item.answer && { text: item.answer.text, range: rangesOf(item.answer.sources)[0] ?? null },
      }));
    case "facts":
      return result.items.map((item) => ({ ...plain(item), notes: item.holds.map(({ text }) => text) }));
    case "timeline":
      return result.items.map((item) => ({ ...plain(item), lead: shownDate(item.date) }));
    default:
      return result.items.map((item) => plain(item));
  }
}

/** The rows as Markdown: tasks as a checklist, all others as a list. */
export function insightMarkdown({ kind }: Aggregate, rows: readonly InsightRow[]): string {
  return rows
    .map(({ text, lead, isDone, notes, answer }) => {
      const box = kind === "tasks" ? `[${isDone ? "x" : " "}] ` : "";
      const before = lead === null ? "" : `${lead}: `;
      const after = kind === "tasks" && notes.length > 0 ? ` (${notes.join(", ")})` : "";
      const below = answer === null ? "" : `\n  ${folded(answer.text)}`;
      return `- ${box}${before}${folded(text)}${after}${below}`;
    })
    .join("\n");
}

function plain({ text, sources }: { text: string; sources: readonly ItemSource[] }): InsightRow {
  return { text, ranges: rangesOf(sources), group: null, lead: null, isDone: false, notes: [], answer: null };
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
