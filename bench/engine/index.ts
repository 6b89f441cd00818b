// Prints how fast the language engine is beside its peers; with --write puts the table into docs/benchmarks.md.
// --only WORDS takes the rows that say each of the words, --quick measures each once, --rounds N as often as that.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { usualThreads } from "#main/engine/generate/text-model.ts";
import { ROOT } from "../app.ts";
import { machine } from "../table.ts";
import { memoryBandwidth } from "./bandwidth.ts";
import { buildPrograms } from "./build-programs.ts";
import { bytesPerToken } from "./bytes-per-token.ts";
import { compare, type Contender, llamaThreads } from "./compare.ts";
import { engineTable, type Outcome, outcomeOf } from "./engine-table.ts";
import { CONVERTED_FOLDER, fetchedModel, randomModel, transformersModel } from "./models.ts";
import { installPeers } from "./install-peers.ts";
import { type ModelKey, type Row, ROWS } from "./rows.ts";
import { takeSample } from "./samples.ts";
import { BENCH_MODELS } from "./shapes.ts";

const REAL_MODEL = { title: "Q4_1, SmolLM2-135M-Instruct", tokens: 128 };

const { values } = parseArgs({
  options: {
    only: { type: "string", default: "" },
    quick: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    write: { type: "boolean", default: false },
  },
});
const rounds = values.quick ? 1 : Number(values.rounds);
const rows = ROWS.filter((row) => says(row, values.only));
if (rows.length === 0) throw new Error(`No row says "${values.only}".`);

installPeers(join(import.meta.dirname, "peers"));
const programs = await buildPrograms();
const bandwidth = await memoryBandwidth();
const outcomes = new Map<Row, Outcome>();
for (const key of new Set(rows.map(({ model }) => model))) {
  const mine = rows.filter(({ model }) => model === key);
  console.error(
    `Measuring ${titleOf(key)}: ${[...new Set(mine.map(({ measure }) => measure))].join(", ")} …`,
  );
  for (const outcome of await measure(key, mine)) outcomes.set(outcome.row, outcome);
}

const ordered = rows.flatMap((row) => outcomes.get(row) ?? []);
const speed = `Memory bandwidth, ${usualThreads()} threads: ${(bandwidth / 1e9).toFixed(1)} GB/s.`;
const counted = rounds === 1 ? "One sample each." : `Medians of ${rounds}.`;
const measured = `${machine()}. ${speed} ${counted}\n\n${engineTable(ordered)}`;
console.log(measured);
if (values.write) {
  const file = join(ROOT, "docs/benchmarks.md");
  const [before = "", , after = ""] = readFileSync(file, "utf8").split(/<!-- engine table -->/);
  writeFileSync(file, `${before}<!-- engine table -->\n\n${measured}\n\n<!-- engine table -->${after}`);
}
process.exitCode = ordered.every(({ isMet }) => isMet) ? 0 : 1;

async function measure(key: ModelKey, mine: readonly Row[]): Promise<Outcome[]> {
  const path = key === "real" ? fetchedModel(ROOT) : await randomModel(BENCH_MODELS[key]);
  const { tokens } = key === "real" ? REAL_MODEL : BENCH_MODELS[key];
  const threads = usualThreads();
  const measuresOf = (isWanted: (row: Row) => boolean) => [
    ...new Set(mine.filter(isWanted).map((row) => row.measure)),
  ];
  const contenders: Contender[] = [{ engine: "nano", threads, path, measures: measuresOf(() => true) }];
  const llama = measuresOf(({ against }) => against === "llama");
  if (llama.length > 0) {
    for (const count of llamaThreads())
      contenders.push({ engine: "llama", threads: count, path, measures: llama });
  }
  const transformers = measuresOf(({ against }) => against === "transformers");
  if (transformers.length > 0 && key !== "real") {
    const folder = await transformersModel(BENCH_MODELS[key]);
    contenders.push({ engine: "transformers", threads, path: folder, measures: transformers });
  }
  // The first load converts the weights, which no figure is to hold.
  const warm = { model: path, threads, measures: [], tokens, converted: CONVERTED_FOLDER };
  await takeSample(join(programs, "nano.js"), warm);
  const compared = await compare({ contenders, tokens, rounds, programs });
  const read = {
    shallow: await bytesPerToken(path, 8 + tokens / 2),
    deep: await bytesPerToken(path, 1024 + tokens / 2),
  };
  return mine.map((row) =>
    outcomeOf(row, titleOf(key), compared, ({ measure, against }, rate) =>
      (measure === "shallow" || measure === "deep") && against === "llama"
        ? (rate * read[measure]) / bandwidth
        : null,
    ),
  );
}

function titleOf(key: ModelKey): string {
  return key === "real" ? REAL_MODEL.title : BENCH_MODELS[key].title;
}

/** Whether a row says each of some words, in its title, its model's, its measure or its peer's. */
function says(row: Row, words: string): boolean {
  const peer = typeof row.against === "string" ? row.against : row.against.title;
  const text = `${row.title} ${titleOf(row.model)} ${row.model} ${row.measure} ${peer}`.toLowerCase();
  return words
    .toLowerCase()
    .split(" ")
    .every((word) => text.includes(word));
}
