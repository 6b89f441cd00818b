// Weighs the signs of tasks over the development half and the practice texts that are read, and writes
// main/nano/insights/task-weights.ts: node bench/quality/train-tasks.ts
import { loadCorpus, loadPractice } from "./corpus.ts";
import { isSame, occurrences } from "./ranges.ts";
import { readTaskCandidates } from "./read-task-candidates.ts";
import { writeWeights } from "./write-weights.ts";

/** The held-out texts chose these, and which signs there are. */
const PRACTICE_WEIGHT = 2;
const FITTING = { ridge: 1.5, documents: 5, least: -0.6 };

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const examples = (await readTaskCandidates(documents)).flatMap(({ document, candidates }) => {
  const places = document.label.tasks.flatMap(({ quote }) => occurrences(document.text, quote));
  return candidates.map(({ signs, start, end }) => ({
    name: document.name,
    weight: document.part === "practice, read" ? PRACTICE_WEIGHT : 1,
    signs,
    isRight: places.some((place) => isSame({ start, end }, place)),
  }));
});
writeWeights(examples, {
  ...FITTING,
  file: "main/nano/insights/task-weights.ts",
  constant: "TASK_WEIGHTS",
  doc: "What each sign of a task weighs, in log-odds; made by bench/quality/train-tasks.ts.",
});
