// Weighs the signs of tasks over the development half, the practice texts that are read and the practice lines, and writes
// main/nano/insights/task-weights.ts and task-word-weights.ts: node bench/quality/train-tasks.ts
import { loadCorpus, loadPractice } from "./corpus.ts";
import { loadPracticeLines } from "./practice-lines.ts";
import { isSame, occurrences } from "./ranges.ts";
import { readTaskCandidates } from "./read-task-candidates.ts";
import { writeWeights } from "./write-weights.ts";

/** The held-out texts chose these, and which signs there are. */
const LINE_WEIGHT = 0.5;
const FITTING = { ridge: 1, wordRidge: 4, documents: 8, least: -0.5 };

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const lines = loadPracticeLines();
const examples = (await readTaskCandidates([...documents, ...lines])).flatMap(({ document, candidates }) => {
  const places = document.label.tasks.flatMap(({ quote }) => occurrences(document.text, quote));
  return candidates.flatMap(({ signs, start, end }) =>
    signs.length === 0
      ? []
      : [
          {
            name: document.name,
            weight: lines.includes(document) ? LINE_WEIGHT : 1,
            signs,
            isRight: places.some((place) => isSame({ start, end }, place)),
          },
        ],
  );
});
writeWeights(examples, {
  ...FITTING,
  files: "main/nano/insights/task-",
  constant: "TASK",
  what: "task",
  script: "bench/quality/train-tasks.ts",
});
