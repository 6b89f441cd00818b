import type { QuestionItem, TaskItem, TopicItem } from "#shared/aggregates.ts";

/** Something that a note leaves open; `text` is the note's own words. */
export type NoteIdea = { kind: "answer" | "owner" | "due" | "next"; text: string };

export const IDEAS_MAX = 7;
const EACH_MAX = 3;

/** What to write of next: questions without answer, open tasks without owner or date, topics of several sentences that no task or question is about. */
export function noteIdeas({
  questions,
  tasks,
  topics,
}: {
  questions: readonly QuestionItem[];
  tasks: readonly TaskItem[];
  topics: readonly TopicItem[];
}): NoteIdea[] {
  const open = tasks.filter(({ isDone, isTicked }) => !isDone && !isTicked);
  const said = [...open, ...questions].map(({ text }) => text.toLowerCase());
  const found: NoteIdea[][] = [
    questions.filter(({ answer }) => answer === null).map(({ text }) => ({ kind: "answer", text })),
    open.filter(({ owner }) => owner === null).map(({ text }) => ({ kind: "owner", text })),
    open
      .filter(({ owner, due }) => owner !== null && due === null)
      .map(({ text }) => ({ kind: "due", text })),
    topics
      .filter(
        ({ text, sources }) => sources.length > 1 && !said.some((one) => one.includes(text.toLowerCase())),
      )
      .map(({ text }) => ({ kind: "next", text })),
  ];
  return found.flatMap((ideas) => ideas.slice(0, EACH_MAX)).slice(0, IDEAS_MAX);
}

/** The change that puts an idea on a line of its own below the caret's, as an item of a list. */
export function ideaBelow(text: string, position: number, idea: string): { from: number; insert: string } {
  const at = text.indexOf("\n", Math.min(position, text.length));
  const from = at < 0 ? text.length : at;
  const line = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
  const item = `- ${idea.replace(/\s+/g, " ")}`;
  if (line.trim() === "") return { from, insert: item };
  return { from, insert: `${/^\s*[-*+] /.test(line) ? "\n" : "\n\n"}${item}` };
}

/** Characters of a note that a brainstorm is asked about. */
export const BRAINSTORM_CHARACTERS = 4_000;

/** What a model is asked, about the part of the text around the caret. */
export function brainstormPrompt(text: string, position: number): { prompt: string; isWhole: boolean } {
  const start = Math.max(
    0,
    Math.min(position - BRAINSTORM_CHARACTERS / 2, text.length - BRAINSTORM_CHARACTERS),
  );
  const part = text.slice(start, start + BRAINSTORM_CHARACTERS);
  const prompt = `Here is a note:\n\n${part}\n\nWrite five short new ideas for this note, one on each line, each at most twelve words. Write nothing else.\n`;
  return { prompt, isWhole: part.length === text.length };
}

/** The lines of a model's answer as ideas, without signs before them and without what the note says already. */
export function brainstormed(answer: string, note: string): string[] {
  const said = note.toLowerCase();
  const lines = answer
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-*•]|#{1,6}|\d{1,2}[.)])?\s*/u, "").trim())
    .filter((line) => line !== "" && !said.includes(line.toLowerCase()));
  return [...new Set(lines)].slice(0, IDEAS_MAX);
}
