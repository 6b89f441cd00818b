import { freemem } from "node:os";
import { loadTextModel, type TextModel } from "#main/engine/generate/text-model.ts";
import { CONTEXT_MAX } from "#main/engine/memory-need.ts";
import { PROMPTS } from "../prompts.ts";
import { peakMemory, type SampleRequest, serveSample } from "../samples.ts";
import { answer } from "./answer.ts";
import { measureCorrections } from "./corrections.ts";
import { measureForm } from "./form.ts";
import { measureScoring } from "./scoring.ts";

const CACHE_BYTES = 768 * 1024 * 1024;

await serveSample(async ({ model: path, threads, measures, tokens, converted }) => {
  const isAsked = (measure: SampleRequest["measures"][number]) => measures.includes(measure);
  const sample: Record<string, number> = {};
  const started = performance.now();
  const model = await loadTextModel({
    path,
    cacheFolder: converted,
    context: CONTEXT_MAX,
    threads,
    cacheBytes: CACHE_BYTES,
    memoryFree: freemem(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  await toFirstToken(model, PROMPTS.first);
  sample["load"] = performance.now() - started;
  if (isAsked("deep") || isAsked("memory")) sample["deep"] = await decode(model, PROMPTS.deep, tokens);
  sample["memory"] = peakMemory();
  if (isAsked("prefill")) {
    await toFirstToken(model, PROMPTS.prefill);
    sample["prefill"] = (1000 * PROMPTS.prefill.length) / (await toFirstToken(model, PROMPTS.prefill));
  }
  if (isAsked("shallow")) sample["shallow"] = await decode(model, PROMPTS.shallow, tokens);
  if (isAsked("turn")) {
    const { before, added } = PROMPTS.turn;
    await toFirstToken(model, before, false);
    sample["turn"] = await toFirstToken(model, [...before, ...added], false);
  }
  if (isAsked("corrections")) Object.assign(sample, await measureCorrections(model));
  if (isAsked("scoring")) Object.assign(sample, await measureScoring(model));
  if (isAsked("form")) Object.assign(sample, await measureForm(model));
  return sample;
});

/** Milliseconds to the first token of an answer. */
async function toFirstToken(model: TextModel, prompt: readonly number[], isPlain = true): Promise<number> {
  const started = performance.now();
  await answer(model, { prompt, tokens: 1, isPlain });
  return performance.now() - started;
}

/** Tokens a second, each computed by a run of its own. */
async function decode(model: TextModel, prompt: readonly number[], count: number): Promise<number> {
  const { tokens, timings } = await answer(model, { prompt, tokens: count + 1, isPlain: true });
  if (tokens.length !== count + 1) throw new Error("The answer ended early.");
  return (1000 * count) / timings.decodeMs;
}
