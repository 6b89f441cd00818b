// Writes main/engine/testing/golden-real.json: the likeliest tokens of the real model's float32 graph over some
// conversations, and how far llama.cpp and the engine are from that graph. Run by hand when the conversations change:
// node bench/golden-real.ts FOLDER, where FOLDER is one in which "npm install node-llama-cpp@3.22.1" was run.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
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

const installed = resolve(process.argv[2] ?? ".", "node_modules/node-llama-cpp");
const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { version: string };
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

const peer = (await import(pathToFileURL(join(installed, "dist/index.js")).href)) as LlamaModule;
const llama = await peer.getLlama({ gpu: false, build: "never", logLevel: "disabled", maxThreads: 1 });
const theirs = await llamaRows();
console.log("llama.cpp", means(theirs));
const golden: GoldenReal = {
  engine: `llama.cpp ${llama.llamaCppRelease.release} of node-llama-cpp ${version}`,
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

async function llamaRows(): Promise<Float32Array[]> {
  const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
  const sampler = new llama._bindings.AddonSampler(model._model);
  sampler.applyConfig({ temperature: 0 });
  const from = comparedFrom(streams);
  const found: Float32Array[] = [];
  for (const tokens of streams) {
    const context = await model.createContext({ contextSize: 512, batchSize: 512, threads: 1, sequences: 1 });
    context._ctx.initBatch(tokens.length);
    const wanted = Uint32Array.from(tokens.keys()).slice(from);
    const indexes = context._ctx.addToBatch(0, 0, Uint32Array.from(tokens), wanted);
    await context._ctx.decodeBatch();
    for (const index of indexes) {
      const [, , , pairs] = await context._ctx.sampleToken(index, sampler, false, false, true);
      const row = new Float32Array(pairs.length / 2);
      for (let at = 0; at < pairs.length; at += 2) row[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
      found.push(row);
    }
    await context.dispose();
  }
  return found;
}

/** The part of node-llama-cpp that is used; what begins with an underscore gives logits, which its own calls do not. */
interface LlamaModule {
  getLlama(options: object): Promise<Llama>;
}
interface Llama {
  llamaCppRelease: { release: string };
  loadModel(options: object): Promise<LlamaModel>;
  _bindings: { AddonSampler: new (model: unknown) => Sampler };
}
interface Sampler {
  applyConfig(config: { temperature: number }): void;
}
interface LlamaModel {
  _model: unknown;
  createContext(options: object): Promise<LlamaContext>;
}
interface LlamaContext {
  _ctx: {
    initBatch(size: number): void;
    addToBatch(sequence: number, from: number, tokens: Uint32Array, wanted: Uint32Array): Uint32Array;
    decodeBatch(): Promise<void>;
    /** The fourth of what it gives is token and logit in turn. */
    sampleToken(
      index: number,
      sampler: Sampler,
      probabilities: false,
      confidence: false,
      logits: true,
    ): Promise<[unknown, unknown, unknown, ArrayLike<number>]>;
  };
  dispose(): Promise<void>;
}
