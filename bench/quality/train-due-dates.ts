// Weighs the signs of due dates over the tasks of the development half and the practice texts that are read, and writes
// main/nano/insights/due-weights.ts: node bench/quality/train-due-dates.ts
import { lastDay } from "./due-dates.ts";
import { writeChoiceWeights } from "./write-choice-weights.ts";

await writeChoiceWeights({
  file: "main/nano/insights/due-",
  constant: "DUE",
  what: "the due date of a task",
  script: "bench/quality/train-due-dates.ts",
  ridge: 1,
  optionsOf: ({ dues }, labelled) =>
    dues.map(({ value, signs }) => ({
      signs,
      isRight: lastDay(value?.iso ?? null) === lastDay(labelled.due),
    })),
});
