import { dirname } from "node:path";
import { loadPeer } from "../install-peers.ts";
import { PROMPTS } from "../prompts.ts";
import { peakMemory, serveSample } from "../samples.ts";

const { AutoModelForCausalLM, Tensor, env } = await loadPeer<TransformersModule>(
  "@huggingface/transformers",
  "dist/transformers.node.mjs",
);

/** Transformers.js through `generate()`; `model` is a folder that `writeTransformersModel` wrote. */
await serveSample(async ({ model: folder, threads, measures, tokens: count }) => {
  const sample: Record<string, number> = {};
  env.allowRemoteModels = false;
  env.localModelPath = `${dirname(folder)}/`;
  const started = performance.now();
  const model = await AutoModelForCausalLM.from_pretrained(folder.slice(dirname(folder).length + 1), {
    dtype: "q4",
    device: "cpu",
    session_options: { intraOpNumThreads: threads },
  });

  /** When each token came; the first time is the prompt's. */
  async function generate(prompt: readonly number[], tokens: number): Promise<number[]> {
    const times: number[] = [];
    await model.generate({
      inputs: new Tensor("int64", BigInt64Array.from(prompt, BigInt), [1, prompt.length]),
      attention_mask: new Tensor("int64", new BigInt64Array(prompt.length).fill(1n), [1, prompt.length]),
      max_new_tokens: tokens,
      do_sample: false,
      streamer: { put: () => times.push(performance.now()), end: () => undefined },
    });
    if (times.length !== tokens + 1) throw new Error("The answer ended early.");
    return times;
  }
  async function decode(prompt: readonly number[]): Promise<number> {
    const [, first = 0, ...rest] = await generate(prompt, count + 1);
    return (1000 * count) / ((rest.at(-1) ?? 0) - first);
  }

  await generate(PROMPTS.first, 1);
  sample["load"] = performance.now() - started;
  if (measures.includes("deep")) sample["deep"] = await decode(PROMPTS.deep);
  sample["memory"] = peakMemory();
  if (measures.includes("shallow")) sample["shallow"] = await decode(PROMPTS.shallow);
  return sample;
});

/** The part of Transformers.js that is used. */
interface TransformersModule {
  env: { allowRemoteModels: boolean; localModelPath: string };
  AutoModelForCausalLM: {
    from_pretrained(
      folder: string,
      options: object,
    ): Promise<{ generate(options: object): Promise<unknown> }>;
  };
  Tensor: new (type: "int64", data: BigInt64Array, shape: number[]) => unknown;
}
