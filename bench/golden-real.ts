// Writes main/engine/testing/golden-real.json: the likeliest tokens of the real model's float32 graph over some
// conversations, and how far llama.cpp and the engine are from that graph. Run by hand when the conversations change:
// node bench/golden-real.ts FOLDER, where FOLDER is one in which "npm install node-llama-cpp@3.22.1" was run.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import {
  divergence,
  GOLDEN_REAL_PATH,
  type GoldenReal,
  type LikelyTokens,
  likelyDivergence,
  likelyTokens,
  packLikely,
} from "#main/engine/testing/golden-real.ts";
import {
  comparedFrom,
  eachRow,
  likeliestAnswer,
  openReal,
  PLAIN_FORMS,
  realPrompts,
  realStreams,
} from "#main/engine/testing/real-probabilities.ts";
import { loadLlamaCpp } from "./llama-cpp.ts";

const script = join(import.meta.dirname, "../scripts/fetch-test-model.mjs");
const path = execFileSync(process.execPath, [script], { encoding: "utf8" }).trim();
const file = await readGguf(path);
const streams = realStreams(file, true);
const shorter = realStreams(file, false);

const plain = await openReal(path, PLAIN_FORMS);
const expected: Float32Array[] = [];
const allRows = eachRow(plain, streams, (logits) => expected.push(logits.slice()));
const rows = shorter.flatMap((tokens) => tokens.slice(comparedFrom(streams))).length;
const answers = realPrompts(file).map((prompt) => likeliestAnswer(plain, prompt, 40));
await plain.close();
const likely = expected.slice(0, rows).map(likelyTokens);

const engine = await openReal(path);
const ours: Float32Array[] = [];
eachRow(engine, streams, (logits) => ours.push(logits.slice()));
await engine.close();
console.log("engine", means(ours));

const peer = await loadLlamaCpp(process.argv[2] ?? ".");
const theirs = await peer.logits(path, streams, comparedFrom(streams));
console.log("llama.cpp", means(theirs));
const golden: GoldenReal = {
  engine: peer.title,
  rows,
  allRows,
  ...packLikely(likely),
  ...means(theirs),
  answers,
};
writeFileSync(GOLDEN_REAL_PATH, `${JSON.stringify(golden, null, 2)}\n`);
process.exit(0);

function means(
  found: readonly Float32Array[],
): Pick<GoldenReal, "divergence" | "medianDivergence" | "likelyDivergence"> {
  const none: LikelyTokens = { ids: [], logs: [] };
  const empty = new Float32Array(0);
  const all = found.map((logits, row) => divergence(expected[row] ?? empty, logits));
  return {
    divergence: mean(all),
    medianDivergence: rounded(all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0),
    likelyDivergence: mean(
      found.slice(0, rows).map((logits, row) => likelyDivergence(likely[row] ?? none, logits)),
    ),
  };
}

function mean(values: readonly number[]): number {
  return rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
