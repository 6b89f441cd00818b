// Weighs the signs of owners over the tasks of the development half and the practice texts that are read, and writes
// main/nano/insights/owner-weights.ts: node bench/quality/train-owners.ts
import { isSamePerson } from "./people.ts";
import { writeChoiceWeights } from "./write-choice-weights.ts";

await writeChoiceWeights({
  file: "main/nano/insights/owner-",
  constant: "OWNER",
  what: "the owner of a task",
  script: "bench/quality/train-owners.ts",
  ridge: 0.3,
  optionsOf: ({ owners }, labelled) =>
    owners.map(({ value, signs }) => ({
      signs,
      isRight:
        value === null || labelled.owner === null
          ? value === labelled.owner
          : isSamePerson(labelled.owner, value.name),
    })),
});
