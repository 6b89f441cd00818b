// Weighs the signs of decisions over the development half, the practice texts that are read and the practice lines, and
// writes main/banana/aggregates/decision-weights.ts and decision-word-weights.ts: node bench/quality/train-decisions.ts
import { weighedDecisions } from "#main/banana/aggregates/decisions.ts";
import { selectionOf, unitScores } from "#main/banana/select.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { loadPracticeLines } from "./practice-lines.ts";
import { isSame, occurrences } from "./ranges.ts";
import { readCorpus } from "./read-corpus.ts";
import { type Weighed, writeWeights } from "./write-weights.ts";

/** The held-out texts chose these, and which signs there are. */
const LINE_WEIGHT = 0.5;
const FITTING = { ridge: 1, wordRidge: 4, documents: 8, least: -1.5 };

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const lines = loadPracticeLines();
const { signal } = new AbortController();
const pace = { breathe: () => Promise.resolve(), signal };
const examples: Weighed[] = [];
for (const { document, nano } of await readCorpus([...documents, ...lines], [])) {
  const { name, text, label } = document;
  const weight = lines.includes(document) ? LINE_WEIGHT : 1;
  const selection = await selectionOf(nano, name, pace);
  const scores = await unitScores(nano, selection, pace);
  const places = label.decisions.flatMap((quote) => occurrences(text, quote));
  for (const { candidate, signs } of weighedDecisions({ document: nano, selection, scores, classifiers: [] }))
    if (signs !== null)
      examples.push({ name, signs, weight, isRight: places.some((place) => isSame(candidate, place)) });
}
writeWeights(examples, {
  ...FITTING,
  files: "main/banana/aggregates/decision-",
  constant: "DECISION",
  what: "decision",
  script: "bench/quality/train-decisions.ts",
});
