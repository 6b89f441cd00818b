// Fits models/proofread-gate.json on the development half and on errors planted into clean sentences of development
// halves: node bench/writing/train-gate.ts [CACHE], where CACHE keeps what the model said from one run to the next.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PassageResult } from "#main/nano/proofread/finding.ts";
import { readGate } from "#main/nano/proofread/judge/gate.ts";
import { createLexicon } from "#main/nano/proofread/lexicon/lexicon.ts";
import { readWordTable } from "#main/nano/proofread/lexicon/word-table.ts";
import { createRandom } from "#main/nano/random.ts";
import { loadClean, loadErroneous } from "./corpus.ts";
import type { Edit } from "./erroneous-sentence.ts";
import { areaUnderCurve, fitGate, type GateExample } from "./gate-examples.ts";
import { openProofreader, ROOT, testModel } from "./open-proofreader.ts";
import { plantErrors } from "./plant-errors.ts";
import { createSentenceReader } from "./read-examples.ts";

const SEED = 7;
/** What one sentence counts for: real errors are few, and a false alarm costs more than a miss. */
const WEIGHTS = { erroneous: 3, clean: 2, planted: 1 };
const QUALITY_SENTENCES = 260;
const QUALITY_KINDS = /^(?:article|diary|report|lecture-notes|meeting|mail-thread)-0[1-5]\./;
const FOLDS = 5;

const model = testModel();
if (model === null)
  throw new Error('The model is not there: "node scripts/fetch-test-model.mjs" fetches it.');
const lexicon = createLexicon(await readWordTable(join(ROOT, "models")));
const random = createRandom(SEED);
const clean = [...loadClean("development").map(({ text }) => text), ...qualitySentences()];
const sentences = [
  ...loadErroneous("development").map(({ text, edits }) => ({
    text,
    references: referencesOf(text, edits),
    weight: WEIGHTS.erroneous,
  })),
  ...clean.map((text) => ({ text, references: [text], weight: WEIGHTS.clean })),
  ...clean
    .filter((_, index) => index % 2 === 0)
    .map((text) => ({
      text: plantErrors(text, lexicon, random),
      references: [text],
      weight: WEIGHTS.planted,
    })),
];
const proofreader = await openProofreader();
const gate = await readGate(join(ROOT, "models")).catch(() => ({ priors: {}, floor: -4 }));
const readSentence = createSentenceReader({
  engine: proofreader.engine,
  model,
  lexicon,
  cache: process.argv[2] ?? join(tmpdir(), "nano-banana-gate"),
  window: 3,
  keep: 16,
  priors: gate.priors,
  floor: gate.floor,
});
const read = await proofreader.read(sentences.map(({ text }) => text));
const examples: GateExample[] = [];
for (const [index, { text, references, weight }] of sentences.entries()) {
  const findings = (read[index] ?? []).flatMap(({ start, result }) => findingsOf(result, start));
  examples.push({ read: await readSentence(text, findings), references, weight });
}
await proofreader.close();

const areas = Array.from({ length: FOLDS }, (_, fold) => {
  const isHeldOut = (_: GateExample, index: number) => index % FOLDS === fold;
  const fitted = fitGate(examples.filter((one, index) => !isHeldOut(one, index)));
  return areaUnderCurve(fitted, examples.filter(isHeldOut));
});
console.log(
  `${examples.length} sentences, area under the curve on held-out fifths: ${mean(areas).toFixed(3)}`,
);
writeFileSync(join(ROOT, "models/proofread-gate.json"), `${JSON.stringify(fitGate(examples))}\n`);

function findingsOf({ findings }: PassageResult, offset: number) {
  return findings.map((finding) => ({
    ...finding,
    start: finding.start + offset,
    end: finding.end + offset,
  }));
}

/** The corrected sentence, and what it is with each of the other replacements. */
function referencesOf(text: string, edits: readonly Edit[]): string[] {
  const join = (chosen: (edit: Edit) => string) => {
    let [left, at] = ["", 0];
    for (const edit of edits) {
      left += text.slice(at, edit.start) + chosen(edit);
      at = edit.end;
    }
    return left + text.slice(at);
  };
  const others = edits.flatMap((edit) =>
    edit.replacements.slice(1).map((other) => join((one) => (one === edit ? other : one.replacements[0]))),
  );
  return [join((edit) => edit.replacements[0]), ...others];
}

/** Sentences of prose of the documents that `bench/quality` leaves open to be read. */
function qualitySentences(): string[] {
  const folder = join(ROOT, "bench/quality/documents");
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const found = readdirSync(folder)
    .filter((name) => QUALITY_KINDS.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n\s*\n|\n(?=[-*#>])/))
    .filter((part) => !/^[#>|`-]|^\w+:/.test(part.trim()) && !part.includes("|"))
    .flatMap((part) => [...segmenter.segment(part.replace(/\s+/g, " "))])
    .map(({ segment }) => segment.trim().replace(/[*_]{1,2}(\w[^*_]*)[*_]{1,2}/g, "$1"))
    .filter((text) => text.length > 30 && text.length < 220 && /^[A-Z].*[.?!]$/.test(text))
    .map((text) => ({ text, order: random() }))
    .sort((a, b) => a.order - b.order);
  return found.slice(0, QUALITY_SENTENCES).map(({ text }) => text);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
