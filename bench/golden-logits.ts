// Writes main/engine/testing/golden-logits.json: what llama.cpp computes for each tiny model, and how far it is from the
// float64 reference. Run by hand when the tiny models change: node bench/golden-logits.ts FOLDER, where FOLDER is one
// in which "npm install node-llama-cpp@3.22.1" was run; then npm run format.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { readGguf } from "#main/engine/gguf/gguf-file.ts";
import {
  GOLDEN_MODELS,
  GOLDEN_PATH,
  GOLDEN_TOKENS,
  type GoldenLogits,
} from "#main/engine/testing/golden-logits.ts";
import { loadReference } from "#main/engine/testing/reference-decoder.ts";
import { relativeError } from "#main/engine/testing/relative-error.ts";
import { writeTinyModel } from "#main/engine/testing/tiny-model.ts";

const installed = resolve(process.argv[2] ?? ".", "node_modules/node-llama-cpp");
const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { version: string };
const peer = (await import(pathToFileURL(join(installed, "dist/index.js")).href)) as LlamaModule;
const llama = await peer.getLlama({ gpu: false, build: "never", logLevel: "error", maxThreads: 1 });
const folder = mkdtempSync(join(tmpdir(), "nano-banana-golden-"));
const path = join(folder, "model.gguf");

const models: GoldenLogits["models"] = {};
for (const [name, options] of Object.entries(GOLDEN_MODELS)) {
  await writeTinyModel(path, options);
  const expected = (await loadReference(await readGguf(path))).logits(GOLDEN_TOKENS);
  const found = await llamaLogits(GOLDEN_TOKENS);
  const last = found.at(-1) ?? [];
  models[name] = {
    error: Number(relativeError(found, expected).toPrecision(3)),
    logits: last.filter((_, id) => id % 20 === 0).map((logit) => Number(logit.toPrecision(6))),
  };
  console.log(name, models[name].error);
}
rmSync(folder, { recursive: true });
const golden: GoldenLogits = {
  engine: `llama.cpp ${llama.llamaCppRelease.release} of node-llama-cpp ${version}`,
  models,
};
writeFileSync(GOLDEN_PATH, `${JSON.stringify(golden, null, 1)}\n`);
process.exit(0);

/** Logits after each token, all computed in one forward pass. */
async function llamaLogits(tokens: readonly number[]): Promise<number[][]> {
  const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
  const context = await model.createContext({ contextSize: 512, batchSize: 512, threads: 1, sequences: 1 });
  const sampler = new llama._bindings.AddonSampler(model._model);
  sampler.applyConfig({ temperature: 0 });
  context._ctx.initBatch(tokens.length);
  const indexes = context._ctx.addToBatch(
    0,
    0,
    Uint32Array.from(tokens),
    Uint32Array.from(tokens, (_, row) => row),
  );
  await context._ctx.decodeBatch();
  const rows: number[][] = [];
  for (const index of indexes) {
    const [, , , pairs] = await context._ctx.sampleToken(index, sampler, false, false, true);
    const row: number[] = [];
    for (let at = 0; at < pairs.length; at += 2) row[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
    rows.push(row);
  }
  await context.dispose();
  await model.dispose();
  return rows;
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
  dispose(): Promise<void>;
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
    ): Promise<[unknown, unknown, unknown, number[]]>;
  };
  dispose(): Promise<void>;
}
