// Learns how much each sign of a person counts from the development half and the practice texts that may be read, and
// writes the weights into main/nano/stages/person-weights.ts.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadEmbeddings, readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { personContext } from "#main/nano/insights/person-context.ts";
import { loadPersonalNames } from "#main/nano/personal-names.ts";
import type { NanoDocument } from "#main/nano/result.ts";
import { weighedNames } from "#main/nano/stages/persons.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { type Example, logisticRegression } from "./logistic-regression.ts";
import { partsOf } from "./people.ts";
import { type Reading, readCorpus } from "./read-corpus.ts";

const ROOT = join(import.meta.dirname, "../..");
const models = join(ROOT, "models");
const { sha256 } = await readEmbeddingsRecord(models);
const { rank } = loadEmbeddings(models, sha256);
const known = {
  names: loadPersonalNames(models),
  rankOf: (word: string): number => rank(word.toLowerCase()) ?? Number.POSITIVE_INFINITY,
};

const corpus = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
const examples = (await readCorpus(corpus, [])).flatMap(examplesOf);
const weights = logisticRegression(examples);
const lines = Object.entries(weights).map(([sign, weight]) => `  ${JSON.stringify(sign)}: ${weight},\n`);
writeFileSync(
  join(ROOT, "main/nano/stages/person-weights.ts"),
  `/**
 * Log-odds that each sign of a person adds, learned by \`bench/quality/train-persons.ts\` from ${examples.length} candidates.
 */
export const PERSON_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join("")}};
`,
);

function examplesOf({ document, nano }: Reading): Example[] {
  const labelled = document.label.people.map(partsOf);
  const candidates = namesOf(nano);
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const texts = nano.units.map(({ text }) => text);
  const context = personContext(texts, new Set(counts.keys()), nano.conversation);
  return candidates.map(({ name, signs }) => {
    const words = partsOf(name);
    const isPerson = labelled.some((parts) => words.every((word) => parts.includes(word)));
    const label = isPerson ? 1 : 0;
    return { signs: [...signs, ...context.signsOf(name, counts.get(name) ?? 1)], label };
  });
}

/** The candidates of a document that are not sure by themselves. */
function namesOf({ units }: NanoDocument) {
  return units.flatMap(({ text, kind, language }) =>
    weighedNames({ kind, text, values: { language } }, known).flatMap(({ start, end, signs }) =>
      signs === null ? [] : [{ name: text.slice(start, end), signs }],
    ),
  );
}
