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
];
const signal = new AbortController().signal;

/** The worst growth of time when a repeated pattern doubles from 50 to 100 kB. */
export async function linearFigures(app: App): Promise<Figure[]> {
  const summarize = (pattern: string, size: number) => {
    let salt = 0;
    return async () => {
      const text = `${salt++} ${pattern.repeat(Math.floor(size / pattern.length))}`;
      await app.summaries.create({ source: { kind: "text", name: "p", text }, ...KEY_POINTS }, signal);
    };
  };
  let worst = { ratio: 0, pattern: "" };
  for (const pattern of PATTERNS) {
    const small = Math.max(2, median(await rounds(5, summarize(pattern, 50_000))));
    const large = median(await rounds(5, summarize(pattern, 100_000)));
    if (large / small > worst.ratio) worst = { ratio: large / small, pattern };
  }
  return [
    {
      name: `Growth of time when a pattern doubles, worst of ${PATTERNS.length}`,
      value: worst.ratio,
      unit: "x",
      peer: `pattern ${JSON.stringify(worst.pattern)}`,
      limit: "≤ 3x",
      isWithin: worst.ratio <= 3,
    },
  ];
}
