import { PROMPTS } from "../prompts.ts";
import { loadPeer } from "../install-peers.ts";
import { peakMemory, serveSample } from "../samples.ts";

const CONTEXT = 2048;
const BATCH = 512;

const peer = await loadPeer<LlamaModule>("node-llama-cpp", "dist/index.js");

/**
 * llama.cpp through node-llama-cpp: the addon's own loop with its greedy sampler, which makes twice the tokens a second
 * of the package's documented calls.
 */
await serveSample(async ({ model: path, threads, measures, tokens: count }) => {
  const sample: Record<string, number> = {};
  const started = performance.now();
  const llama = await peer.getLlama({ gpu: false, build: "never", logLevel: "error", maxThreads: threads });
  const model = await llama.loadModel({ modelPath: path, gpuLayers: 0 });
  const options = { contextSize: CONTEXT, batchSize: BATCH, threads, flashAttention: "auto", sequences: 1 };
  const { _ctx: context } = await model.createContext(options);
  const sampler = new llama._bindings.AddonSampler(model._model);
  sampler.applyConfig({ temperature: 0 });
  let length = 0;

  /** Reads tokens after those before, and gives the likeliest next one. */
  async function read(tokens: readonly number[]): Promise<number> {
    let index = 0;
    for (let at = 0; at < tokens.length; at += BATCH) {
      const part = Uint32Array.from(tokens.slice(at, at + BATCH));
      context.initBatch(part.length);
      [index = 0] = context.addToBatch(0, length, part, Uint32Array.of(part.length - 1));
      await context.decodeBatch();
      length += part.length;
    }
    return context.sampleToken(index, sampler);
  }
  function keep(tokens: number): void {
    context.removeTokenCellsFromSequence(0, tokens, -1);
    length = tokens;
  }
  async function timed(tokens: readonly number[]): Promise<number> {
    const before = performance.now();
    await read(tokens);
    return performance.now() - before;
  }
  async function decode(prompt: readonly number[]): Promise<number> {
    keep(0);
    let token = await read(prompt);
    const before = performance.now();
    for (let made = 0; made < count; made += 1) token = await read([token]);
    return (1000 * count) / (performance.now() - before);
  }

  await read(PROMPTS.first);
  sample["load"] = performance.now() - started;
  if (measures.includes("deep") || measures.includes("memory")) sample["deep"] = await decode(PROMPTS.deep);
  sample["memory"] = peakMemory();
  if (measures.includes("prefill")) {
    keep(0);
    await read(PROMPTS.prefill);
    keep(0);
    sample["prefill"] = (1000 * PROMPTS.prefill.length) / (await timed(PROMPTS.prefill));
  }
  if (measures.includes("shallow")) sample["shallow"] = await decode(PROMPTS.shallow);
  if (measures.includes("turn")) {
    keep(0);
    await read(PROMPTS.turn.before);
    sample["turn"] = await timed(PROMPTS.turn.added);
  }
  return sample;
});

/** The part of node-llama-cpp that is used; what begins with an underscore is its addon. */
interface LlamaModule {
  getLlama(options: object): Promise<{
    loadModel(options: object): Promise<{
      _model: unknown;
      createContext(options: object): Promise<{ _ctx: AddonContext }>;
    }>;
    _bindings: { AddonSampler: new (model: unknown) => Sampler };
  }>;
}
interface Sampler {
  applyConfig(config: { temperature: number }): void;
}
interface AddonContext {
  initBatch(size: number): void;
  /** Gives the indexes of the wanted rows. */
  addToBatch(sequence: number, from: number, tokens: Uint32Array, wanted: Uint32Array): Uint32Array;
  decodeBatch(): Promise<void>;
  sampleToken(index: number, sampler: Sampler): Promise<number>;
  removeTokenCellsFromSequence(sequence: number, from: number, to: number): void;
}
