import type {
  Aggregate,
  OutlineItem,
  PersonItem,
  QuestionItem,
  TaskItem,
  TopicItem,
} from "#shared/aggregates.ts";
import { cellText } from "./terminal-text.ts";

/** An aggregate as lines for a person. */
export function aggregateLines(aggregate: Aggregate): string[] {
  if (aggregate.kind === "tasks") return aggregate.items.map(taskLine);
  if (aggregate.kind === "questions") return aggregate.items.flatMap(questionLines);
  if (aggregate.kind === "timeline") {
    return aggregate.items.map(({ text, date }) => `${date.date}\t${cellText(text)}`);
  }
  if (aggregate.kind === "outline") return aggregate.items.flatMap(outlineLines);
  if (aggregate.kind === "topics") return aggregate.items.flatMap(topicLines);
  if (aggregate.kind === "glossary") {
    return aggregate.items.map(({ term, text }) => `${cellText(term)}\t${cellText(text)}`);
  }
  if (aggregate.kind === "names") {
    return aggregate.items.map(({ text, is, sources }) => `${is}\t${cellText(text)}\t${sources.length}`);
  }
  if (aggregate.kind === "labels") {
    return aggregate.items.map(
      ({ set, label, about, text }) =>
        `${set}\t${cellText(label)}${about === "unit" ? `\t${cellText(text)}` : ""}`,
    );
  }
  if (aggregate.kind === "quotes") return aggregate.items.map(({ text, speaker }) => said(speaker, text));
  if (aggregate.kind === "people") return aggregate.items.flatMap(personLines);
  return aggregate.items.map(({ text }) => `- ${cellText(text)}`);
}

function outlineLines({ text, level, topic }: OutlineItem): string[] {
  const indent = "  ".repeat(level - 1);
  return [`${indent}- ${cellText(text)}`, ...(topic === null ? [] : [`${indent}  ${cellText(topic.text)}`])];
}

function topicLines({ text, phrases, sources }: TopicItem): string[] {
  const about = [text, ...phrases].join(", ");
  return [cellText(about), ...sources.map(({ selector }) => `  ${cellText(selector.quote)}`)];
}

function taskLine({ text, owner, due, isDone }: TaskItem): string {
  const date = due === null ? null : (due.date ?? due.text);
  const who = [owner?.name, date].filter((part) => typeof part === "string").join(", ");
  return `[${isDone ? "x" : " "}] ${cellText(text)}${who === "" ? "" : `\t${cellText(who)}`}`;
}

function questionLines({ text, speaker, answer }: QuestionItem): string[] {
  return [`? ${said(speaker, text)}`, ...(answer === null ? [] : [`  ${said(answer.speaker, answer.text)}`])];
}

function personLines({ text, messages, statements }: PersonItem): string[] {
  return [
    `${cellText(text)}\t${messages}`,
    ...statements.map((statement) => `  - ${cellText(statement.text)}`),
  ];
}

const said = (name: string | null, words: string): string =>
  cellText(name === null ? words : `${name}: ${words}`);
