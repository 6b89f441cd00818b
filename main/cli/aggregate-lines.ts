import type { Aggregate, QuestionItem, TaskItem } from "#shared/aggregates.ts";
import { cellText } from "./terminal-text.ts";

/** An aggregate as lines for a person. */
export function aggregateLines(aggregate: Aggregate): string[] {
  if (aggregate.kind === "tasks") return aggregate.items.map(taskLine);
  if (aggregate.kind === "questions") return aggregate.items.flatMap(questionLines);
  if (aggregate.kind === "timeline") {
    return aggregate.items.map(({ text, date }) => `${date.date}\t${cellText(text)}`);
  }
  return aggregate.items.map(({ text }) => `- ${cellText(text)}`);
}

function taskLine({ text, owner, due, isDone }: TaskItem): string {
  const date = due === null ? null : (due.date ?? due.text);
  const who = [owner?.name, date].filter((part) => typeof part === "string").join(", ");
  return `[${isDone ? "x" : " "}] ${cellText(text)}${who === "" ? "" : `\t${cellText(who)}`}`;
}

function questionLines({ text, speaker, answer }: QuestionItem): string[] {
  return [`? ${said(speaker, text)}`, ...(answer === null ? [] : [`  ${said(answer.speaker, answer.text)}`])];
}

const said = (name: string | null, words: string): string =>
  cellText(name === null ? words : `${name}: ${words}`);
