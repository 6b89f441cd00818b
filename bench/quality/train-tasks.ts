// Weighs the signs of tasks by logistic regression over the development half and the practice texts that are read, and
// writes main/nano/insights/task-weights.ts: node bench/quality/train-tasks.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { logisticRegression } from "./logistic-regression.ts";
import { isSame, occurrences } from "./ranges.ts";
import { readTaskCandidates } from "./read-task-candidates.ts";

/** Held-out figures chose these four, and which signs there are. */
const RIDGE = 1.5;
const DOCUMENTS_MIN = 5;
const PRACTICE_WEIGHT = 2;
const THRESHOLD = -0.6;

const FILE = join(import.meta.dirname, "../../main/nano/insights/task-weights.ts");

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const examples = (await readTaskCandidates(documents)).flatMap(({ document, candidates }) => {
  const places = document.label.tasks.flatMap(({ quote }) => occurrences(document.text, quote));
  return candidates.map(({ signs, start, end }) => ({
    name: document.name,
    weight: document.part === "practice, read" ? PRACTICE_WEIGHT : 1,
    signs: new Set(signs),
    isRight: places.some((place) => isSame({ start, end }, place)),
  }));
});
const signs = [...new Set(examples.flatMap((example) => [...example.signs]))].sort().filter((sign) => {
  const among = examples.filter((example) => example.signs.has(sign)).map(({ name }) => name);
  return new Set(among).size >= DOCUMENTS_MIN;
});
const known = new Set(signs);
const { bias = 0, ...weights } = logisticRegression(
  examples.map(({ signs: own, isRight, weight }) => ({
    signs: ["bias", ...[...own].filter((sign) => known.has(sign))],
    label: isRight ? 1 : 0,
    weight,
  })),
  RIDGE,
);
const rows = Object.entries({ bias: bias - THRESHOLD, ...weights });
const lines = rows.map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${Number(weight.toFixed(2))},\n`);
writeFileSync(
  FILE,
  `/** What each sign of a task weighs, in log-odds; made by bench/quality/train-tasks.ts. */\nexport const TASK_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("")}};\n`,
);
console.log(`${examples.length} candidates, ${signs.length} signs.`);
