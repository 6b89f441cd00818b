import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** llama.cpp as node-llama-cpp brings it, for the golden files. */
export interface LlamaCpp {
  /** Name and release. */
  readonly title: string;
  /** Its vocabulary alone. */
  loadVocabulary(path: string): Promise<LlamaModel>;
  /** Logits after each token of each stream from row `from` on, every stream in one forward pass of its own. */
  logits(path: string, streams: readonly (readonly number[])[], from?: number): Promise<Float32Array[]>;
}

/** @param folder one in which "npm install node-llama-cpp@3.22.1" was run */
export async function loadLlamaCpp(folder: string): Promise<LlamaCpp> {
  const installed = resolve(folder, "node_modules/node-llama-cpp");
  const { version } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as {
    version: string;
  };
  const peer = (await import(pathToFileURL(join(installed, "dist/index.js")).href)) as LlamaModule;
  const llama = await peer.getLlama({ gpu: false, build: "never", logLevel: "disabled", maxThreads: 1 });
  return {
    title: `llama.cpp ${llama.llamaCppRelease.release} of node-llama-cpp ${version}`,
    loadVocabulary: (path) => llama.loadModel({ modelPath: path, gpuLayers: 0, vocabOnly: true }),
    async logits(path, streams, from = 0) {
      const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
      const sampler = new llama._bindings.AddonSampler(model._model);
      sampler.applyConfig({ temperature: 0 });
      const rows: Float32Array[] = [];
      for (const tokens of streams) rows.push(...(await streamLogits(model, sampler, tokens, from)));
      await model.dispose();
      return rows;
    },
  };
}

async function streamLogits(
  model: LlamaModel,
  sampler: Sampler,
  tokens: readonly number[],
  from: number,
): Promise<Float32Array[]> {
  const context = await model.createContext({ contextSize: 512, batchSize: 512, threads: 1, sequences: 1 });
  context._ctx.initBatch(tokens.length);
  const wanted = Uint32Array.from(tokens.keys()).slice(from);
  const indexes = context._ctx.addToBatch(0, 0, Uint32Array.from(tokens), wanted);
  await context._ctx.decodeBatch();
  const rows: Float32Array[] = [];
  for (const index of indexes) {
    const [, , , pairs] = await context._ctx.sampleToken(index, sampler, false, false, true);
    const row = new Float32Array(pairs.length / 2);
    for (let at = 0; at < pairs.length; at += 2) row[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
    rows.push(row);
  }
  await context.dispose();
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
  tokens: { shouldPrependBosToken: boolean };
  tokenize(text: string, parseSpecial?: boolean): number[];
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
    ): Promise<[unknown, unknown, unknown, ArrayLike<number>]>;
  };
  dispose(): Promise<void>;
}
