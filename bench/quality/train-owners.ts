// Weighs the signs of owners over the tasks of the development half and the practice texts that are read, and writes
// main/nano/insights/owner-weights.ts: node bench/quality/train-owners.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OwnerOption } from "#main/nano/insights/owner-options.ts";
import { conditionalLogit } from "./conditional-logit.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { isSamePerson } from "./people.ts";
import { best, occurrences } from "./ranges.ts";
import { readTaskCandidates } from "./read-task-candidates.ts";
import { packed } from "./write-weights.ts";

/** The held-out texts chose these, and which signs there are. */
const DOCUMENTS = 3;
const RIDGE = 0.3;
const CROSSED_RIDGE = 3;

const documents = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const choices = (await readTaskCandidates(documents)).flatMap(({ document, candidates }) =>
  document.label.tasks.flatMap(({ quote, owner }) => {
    const found = occurrences(document.text, quote)
      .map((place) => best(place, candidates))
      .find((one) => one !== null);
    if (found === undefined || found === null) return [];
    const options = found.owners.map((option) => ({ signs: option.signs, isRight: isRight(option, owner) }));
    return options.some((option) => option.isRight) ? [{ name: document.name, options }] : [];
  }),
);

const places = new Map<string, Set<string>>();
for (const { name, options } of choices)
  for (const { signs } of options)
    for (const sign of signs) places.set(sign, (places.get(sign) ?? new Set()).add(name));
const known = choices.map(({ options }) => ({
  options: options.map(({ signs, isRight: right }) => ({
    signs: signs.filter((sign) => (places.get(sign)?.size ?? 0) >= DOCUMENTS),
    isRight: right,
  })),
}));
const weights = conditionalLogit(known, (sign) => (sign.includes(" & ") ? CROSSED_RIDGE : RIDGE));
writeFileSync(
  join(import.meta.dirname, "../../main/nano/insights/owner-weights.ts"),
  `/**
 * What each sign of the owner of a task weighs, in hundredths of log-odds; made by bench/quality/train-owners.ts.
 * An entry is the sign, a tab and the weight.
 */
export const OWNER_WEIGHTS = \`${packed(Object.entries(weights).filter(([, weight]) => weight !== 0))}\`;
`,
);
console.log(`${choices.length} tasks, ${Object.keys(weights).length} signs.`);

function isRight({ owner }: OwnerOption, labelled: string | null): boolean {
  return owner === null || labelled === null
    ? owner === null && labelled === null
    : isSamePerson(labelled, owner.name);
}
