// Learns how much each sign of a person counts from the development half and the practice texts that may be read, and
// writes main/nano/stages/person-weights.ts and person-word-weights.ts: node bench/quality/train-persons.ts
import { join } from "node:path";
import { loadEmbeddings, readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { personContext } from "#main/nano/insights/person-context.ts";
import { loadPersonalNames } from "#main/nano/personal-names.ts";
import type { NanoDocument } from "#main/nano/result.ts";
import { knownOf } from "#main/nano/stages/known-names.ts";
import { weighedNames } from "#main/nano/stages/persons.ts";
import { loadCorpus, loadPractice } from "./corpus.ts";
import { partsOf } from "./people.ts";
import { type Reading, readCorpus } from "./read-corpus.ts";
import { type Weighed, writeWeights } from "./write-weights.ts";

/** The held-out texts chose these. */
const FITTING = { ridge: 0.5, wordRidge: 2, documents: 5, least: 0.15 };

const models = join(import.meta.dirname, "../../models");
const { sha256 } = await readEmbeddingsRecord(models);
const known = knownOf(
  { read: () => loadEmbeddings(models, sha256) },
  { read: () => loadPersonalNames(models) },
);

const corpus = [...loadCorpus(), ...loadPractice()].filter(
  ({ part }) => part === "development half" || part === "practice, read",
);
writeWeights((await readCorpus(corpus, [])).flatMap(examplesOf), {
  ...FITTING,
  files: "main/nano/stages/person-",
  constant: "PERSON",
  what: "person",
  script: "bench/quality/train-persons.ts",
});

/** Every place of every name; a name counts once, however often it stands there. */
function examplesOf({ document, nano }: Reading): Weighed[] {
  const labelled = document.label.people.map(partsOf);
  const candidates = namesOf(nano);
  const counts = new Map<string, number>();
  for (const { name } of candidates) counts.set(name, (counts.get(name) ?? 0) + 1);
  const texts = nano.units.map(({ text }) => text);
  const context = personContext(texts, new Set(counts.keys()), nano.conversation);
  return candidates.map(({ name, signs }) => {
    const words = partsOf(name);
    const count = counts.get(name) ?? 1;
    return {
      name: document.name,
      signs: [...signs, ...context.signsOf(name, count)],
      isRight: labelled.some((parts) => words.every((word) => parts.includes(word))),
      weight: 1 / count,
    };
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
