import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GenerateProgress, generateRequest, type GenerateResult } from "#shared/engine.ts";
import { createEngine, type Engine } from "#main/engine/engine.ts";
import { type TinyModelOptions, writeTinyModel } from "./tiny-model.ts";

/** The model that tests of the engine ask. */
export const TINY: TinyModelOptions = { family: "llama", type: "Q8_0", context: 512 };

/** An engine with a folder of its own, in which `sound` is a model that answers. */
export async function openTestEngine() {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-engine-"));
  const at = (name: string) => join(folder, name);
  const sound = at("sound.gguf");
  await writeTinyModel(sound, TINY);
  const engine = createEngine({ cacheFolder: at("cache"), threads: 1 });
  async function close(): Promise<void> {
    await engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { engine, at, sound, close };
}

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
