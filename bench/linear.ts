import type { App } from "#main/app.ts";
import { KEY_POINTS } from "./app.ts";
import { median, rounds } from "./measure.ts";
import type { Figure } from "./table.ts";

/** Patterns that send careless regular expressions and parsers into quadratic time. */
const PATTERNS = [
  "a",
  "a.",
  "a ",
  "(",
  "[",
  "**",
  "`",
  "<",
  "> ",
  "- ",
  "1.1",
  "A.B.",
  "@a.",
  "http://",
  '"',
  "# ",
  "|a",
  "\n- a",
  "Ab ",
  "£1",
  " \t",
  "!?",
  "\u0301",
  "漢",
  "😀",
  "every 1 of the 2 next 3 days 12. 4/5 at ",
  "will you please ",
];
const signal = new AbortController().signal;

const source = (text: string) => ({ kind: "text", name: "p", text }) as const;

/** The worst growth of time when a repeated pattern doubles from 50 to 100 kB. */
export async function linearFigures(app: App): Promise<Figure[]> {
  return [
    await worstGrowth("summary", (text) =>
      app.summaries.create({ source: source(text), ...KEY_POINTS }, signal),
    ),
    await worstGrowth("tasks and dates", (text) =>
      app.summaries.aggregate({ source: source(text), kind: "tasks", date: "2026-03-12" }, signal),
    ),
  ];
}

async function worstGrowth(of: string, work: (text: string) => Promise<unknown>): Promise<Figure> {
  const reading = (pattern: string, size: number) => {
    let salt = 0;
    return async () => {
      await work(`${salt++} ${pattern.repeat(Math.floor(size / pattern.length))}`);
    };
  };
  let worst = { ratio: 0, pattern: "" };
  for (const pattern of PATTERNS) {
    const small = Math.max(2, median(await rounds(5, reading(pattern, 50_000))));
    const large = median(await rounds(5, reading(pattern, 100_000)));
    if (large / small > worst.ratio) worst = { ratio: large / small, pattern };
  }
  return {
    name: `Growth of time when a pattern doubles, worst of ${PATTERNS.length}: ${of}`,
    value: worst.ratio,
    unit: "x",
    peer: `pattern ${JSON.stringify(worst.pattern)}`,
    limit: "≤ 3x",
    isWithin: worst.ratio <= 3,
  };
}
