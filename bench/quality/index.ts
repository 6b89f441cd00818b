// Prints how good the app is against the labels of the corpus; with --write puts the tables into docs/quality.md.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { agreementTable } from "./agreement.ts";
import { type LabelledDocument, loadCorpus, loadPractice } from "./corpus.ts";
import type { Measure } from "./measure.ts";
import { measureTables } from "./measure-tables.ts";
import { MEASURES } from "./measures.ts";
import { type Reading, readCorpus } from "./read-corpus.ts";
import { summaryTables } from "./summary-tables.ts";
import { CHOICES, scoreSummaries } from "./systems.ts";

const practice = loadPractice();
const hasReferences = ({ label }: LabelledDocument): boolean => label.summaries.length > 0;
const readings = await readCorpus([...loadCorpus(), ...practice.filter(hasReferences)], CHOICES);
const others = await readCorpus(
  practice.filter((document) => !hasReferences(document)),
  [],
);
const all = [...readings, ...others];
const parts = CHOICES.map(({ type, length }, choice) =>
  summaryTables(
    `${type}, ${length}`,
    readings.map((reading) => scored(reading, choice)),
  ),
);
for (const measure of MEASURES) parts.push(measureTables(measure, await counted(measure)));
parts.push(agreementTable(all));
const measured = parts.join("\n\n");
console.log(measured);

if (process.argv.includes("--write")) {
  const file = join(import.meta.dirname, "../../docs/quality.md");
  const [before = "", , after = ""] = readFileSync(file, "utf8").split("<!-- tables -->");
  writeFileSync(file, `${before}<!-- tables -->\n\n${measured}\n\n<!-- tables -->${after}`);
}

function scored(reading: Reading, choice: number) {
  return { ...groupOf(reading.document), scores: scoreSummaries(reading, choice) };
}

function groupOf({ part, label }: LabelledDocument) {
  return { part, kind: label.kind };
}

function counted(measure: Measure) {
  return Promise.all(
    all.map(async (reading) => ({
      part: reading.document.part,
      group: measure.groupOf(reading.document.label),
      count: await measure.count(reading),
    })),
  );
}
