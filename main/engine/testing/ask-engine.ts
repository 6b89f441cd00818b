import { type GenerateProgress, generateRequest, type GenerateResult } from "#shared/engine.ts";
import type { Engine } from "../engine.ts";
import type { TinyModelOptions } from "./tiny-model.ts";

/** The model that tests of the engine ask. */
export const TINY: TinyModelOptions = { family: "llama", type: "Q8_0", context: 512 };

export interface Asked {
  /** Of the request, over a short greedy one. */
  fields?: Record<string, unknown>;
  signal?: AbortSignal;
  onProgress?: (event: GenerateProgress) => void;
}

/** The answer of a model to a short text, or to what `fields` say. */
export function ask(engine: Engine, model: string, asked: Asked = {}): Promise<GenerateResult> {
  const { fields = {}, signal = new AbortController().signal, onProgress = () => undefined } = asked;
  const start = "messages" in fields ? {} : { prompt: "the cat and the dog" };
  const request = generateRequest.parse({ model, ...start, temperature: 0, maxTokens: 12, ...fields });
  return engine.generate(request, { signal, onProgress });
}
