// Prints how the faithfulness check does on planted changes and faithful lines; with --misses the tuned part's mistakes, with --write puts the table into docs/quality.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus } from "../quality/corpus.ts";
import { markdownTable } from "../quality/markdown-table.ts";
import { PARTS } from "./generate.ts";
import { measure } from "./measure.ts";
import { PLANTED_KINDS } from "./pattern.ts";

const GOALS = {
  number: "≥ 99",
  name: "≥ 95",
  date: "≥ 99",
  negation: "≥ 90",
  link: "≥ 99",
  quote: "",
} as const;

const corpus = loadCorpus();
const parts = PARTS.map((part) => measure(corpus, part));
const share = (count: number, of: number): string => (of === 0 ? "–" : ((100 * count) / of).toFixed(1));
const rows = [
  ...PLANTED_KINDS.map((kind) => [
    kind,
    GOALS[kind],
    ...parts.flatMap(({ caught }) => [
      String(caught[kind].planted),
      share(caught[kind].caught, caught[kind].planted),
    ]),
  ]),
  [
    "faithful lines flagged",
    "≤ 2",
    ...parts.flatMap(({ faithful, alarms }) => [String(faithful), share(alarms, faithful)]),
  ],
];
const head = ["Planted change", "Goal, %", ...PARTS.flatMap((part) => [`${part}, n`, `${part}, %`])];
const table = markdownTable(head, rows);
console.log(table);

if (process.argv.includes("--misses")) {
  const [tuned] = parts;
  for (const { pattern, line, sources } of [...(tuned?.missed ?? []), ...(tuned?.flagged ?? [])])
    console.log(`\n${pattern}\n  ${line}\n  ${sources.join(" | ")}`);
}

if (process.argv.includes("--write")) {
  const file = join(import.meta.dirname, "../../docs/quality.md");
  const mark = "<!-- faithfulness -->";
  const [before = "", , after = ""] = readFileSync(file, "utf8").split(mark);
  writeFileSync(file, `${before}${mark}\n\n${table}\n\n${mark}${after}`);
}
