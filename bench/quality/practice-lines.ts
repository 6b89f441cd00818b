import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LabelledDocument } from "./corpus.ts";
import type { Label } from "./label.ts";

/** A line with what it is: T a task, D a decision, B both, N neither. */
interface Line {
  code: string;
  text: string;
}

const FOLDER = join(import.meta.dirname, "practice/lines");
const DATE = "2026-03-12";

/**
 * Single lines written for learning, put into documents of the kind they could stand in: chats, mails, prose, lists of
 * tasks and other lists. Nothing is measured on them.
 */
export function loadPracticeLines(): LabelledDocument[] {
  const items = mixed(read("items"));
  const tasks = items.filter(
    (line, at) => isTask(line) || (line.code === "N" && !COOKED.test(line.text) && at % 3 === 0),
  );
  const others = items.filter((line) => !isTask(line) || OPEN.test(line.text));
  return [
    ...documentsOf("chat", pieces(mixed(read("chat")), 12), chat),
    ...documentsOf("mail-thread", pieces(mixed(read("mail")), 6), mails),
    ...documentsOf("diary", pieces(mixed(read("prose")), 10), prose),
    ...documentsOf("to-do", pieces(tasks, 9), (lines, at) => list(lines, TASK_HEADS[at % 3])),
    ...documentsOf("meeting", pieces(others, 9), (lines, at) => list(lines, OTHER_HEADS[at % 3])),
  ];
}

const isTask = ({ code }: Line): boolean => code === "T" || code === "B";

const COOKED = /\d (?:g|eggs?|tsp|cans)|salt|butter|Fold|Bake|Simmer|Chop|Serves/;
/** Items that say by their words that they are to be done, wherever they stand. */
const OPEN =
  /^(?:call|pay|send|book|fix|renew|ask|finish|read|prepare|delete|rotate|upgrade|write|investigate|chase|buy|clear|wash|sign|cancel|swap|order|reorder|check|train|phone|please|add|let|don|lock|compare|decide|choose|find|think|try|test|talk|email|follow|arrange|sort|sand|defrost|update|get|return|migrate)\b|\b(?:to (?:be|bring|read|unlock)|will|need|must|is migrating|migrates)\b/i;
const TASK_HEADS = ["# To do\n\n", "# Office\n\n## Actions\n\n", "Things to do this week:\n\n"];
const OTHER_HEADS = ["# Notes\n\n", "# Weekly review\n\n## Office\n\n", "Minutes, 12 March\n\n"];
const PROSE_HEADS = ["", "# 12 March\n\n", "# Minutes of the committee\n\n"];
const SPEAKERS = ["Ana Ruiz", "Ben Okoro", "Chloe Marsh"];
const WRITERS = ["Ana Ruiz <ana@example.org>", "Ben Okoro <ben@example.org>"];

const read = (name: string): Line[] =>
  readFileSync(join(FOLDER, `${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => ({ code: line.charAt(0), text: line.slice(2) }));

/** In an order that is always the same, so that like lines stand apart. */
function mixed(lines: readonly Line[]): Line[] {
  let seed = 7;
  const order = lines.map((line) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return { line, key: seed };
  });
  return order.sort((a, b) => a.key - b.key).map(({ line }) => line);
}

const pieces = (lines: readonly Line[], size: number): Line[][] =>
  Array.from({ length: Math.ceil(lines.length / size) }, (_, at) => lines.slice(at * size, (at + 1) * size));

function documentsOf(
  kind: Label["kind"],
  groups: readonly Line[][],
  write: (lines: readonly Line[], at: number) => string,
): LabelledDocument[] {
  return groups.map((lines, at) => {
    const quotes = (codes: string): string[] =>
      lines.filter(({ code }) => codes.includes(code)).map(({ text }) => text);
    return {
      name: `${kind} lines ${at}`,
      part: "practice, read",
      text: write(lines, at),
      label: {
        kind,
        language: "en",
        source: "Written for this project.",
        date: DATE,
        summaries: [],
        facts: [],
        tasks: quotes("TB").map((quote) => ({ quote, owner: null, due: null, isDone: false })),
        questions: [],
        decisions: quotes("DB"),
        people: [],
        dates: [],
        conversation: null,
      },
    };
  });
}

const chat = (lines: readonly Line[]): string =>
  lines.map(({ text }, at) => `[12/03/2026, 09:${10 + at}:00] ${SPEAKERS[at % 3]}: ${text}\n`).join("");

const mails = (lines: readonly Line[]): string =>
  pieces(lines, 3)
    .map((part, at) => {
      const head = `From: ${WRITERS[at % 2]}\nTo: ${WRITERS[1 - (at % 2)]}\nDate: Thu, 12 Mar 2026 ${9 + at}:10:00 +0000\nSubject: Arrangements\n`;
      return `${head}\n${part.map(({ text }) => `${text}\n`).join("\n")}`;
    })
    .join("\n\n");

const prose = (lines: readonly Line[], at: number): string =>
  `${PROSE_HEADS[at % 3]}${lines.map(({ text }) => `${text}\n`).join("\n")}`;

const list = (lines: readonly Line[], head = ""): string =>
  `${head}${lines.map(({ text }) => `- ${text}\n`).join("")}`;
