// Weighs the signs of decisions over the development half and the practice texts that are read, and writes
// main/banana/aggregates/decision-weights.ts: node bench/quality/train-decisions.ts
import { weighedDecisions } from "#main/banana/aggregates/decisions.ts";
import { selectionOf, unitScores } from "#main/banana/select.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { isSame, occurrences } from "./ranges.ts";
import { readCorpus } from "./read-corpus.ts";
import { type Weighed, writeWeights } from "./write-weights.ts";

/** The held-out texts chose these, and which signs there are. */
const FITTING = { ridge: 1, documents: 4, least: -2 };

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const { signal } = new AbortController();
const pace = { breathe: () => Promise.resolve(), signal };
const examples: Weighed[] = [];
for (const { document, nano } of await readCorpus(documents, [])) {
  const { name, text, label } = document;
  const selection = await selectionOf(nano, name, pace);
  const scores = await unitScores(nano, selection, pace);
  const places = label.decisions.flatMap((quote) => occurrences(text, quote));
  for (const { candidate, signs } of weighedDecisions({ document: nano, selection, scores, classifiers: [] }))
    if (signs !== null)
      examples.push({ name, signs, weight: 1, isRight: places.some((place) => isSame(candidate, place)) });
}
writeWeights(examples, {
  ...FITTING,
  file: "main/banana/aggregates/decision-weights.ts",
  constant: "DECISION_WEIGHTS",
  doc: "What each sign of a decision weighs, in log-odds; made by bench/quality/train-decisions.ts.",
});
