import { generate, type Generated } from "#main/engine/generate/generate.ts";
import type { TextModel } from "#main/engine/generate/text-model.ts";
import type { Constraint } from "#main/engine/sampling/constraint.ts";
import { createSampler } from "#main/engine/sampling/sampler.ts";
import { samplingOptions } from "#shared/engine.ts";

export interface AnswerOptions {
  prompt: readonly number[];
  tokens: number;
  /** A fresh cache and no guesses. */
  isPlain: boolean;
  constraint?: Constraint | null;
}

/** An answer as the engine's own process makes it, with greedy sampling. */
export function answer(model: TextModel, options: AnswerOptions): Promise<Generated> {
  const { prompt, tokens, isPlain, constraint = null } = options;
  return generate(model, {
    prompt,
    sampler: createSampler({ ...samplingOptions.parse({ temperature: 0 }), seed: 1 }),
    constraint,
    maxTokens: tokens,
    stop: [],
    isPlain,
    signal: new AbortController().signal,
    onPrefill: () => undefined,
    onText: () => undefined,
  });
}
