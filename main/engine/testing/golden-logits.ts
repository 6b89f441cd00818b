import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GGML_TYPES, type GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";
import type { TinyFamily, TinyModelOptions } from "./tiny-model.ts";

/** What llama.cpp computes for the tiny models, written by `bench/golden-logits.ts`. */
export interface GoldenLogits {
  /** Name and release. */
  readonly engine: string;
  readonly models: Record<
    string,
    {
      /** Relative error of llama.cpp's logits, over all positions, against the float64 reference. */
      readonly error: number;
      /** Its logits after the last token, of every twentieth token of the vocabulary. */
      readonly logits: readonly number[];
    }
  >;
}

export const GOLDEN_PATH = join(import.meta.dirname, "golden-logits.json");
export const GOLDEN_TOKENS: readonly number[] = Array.from({ length: 32 }, (_, row) => (row * 37 + 11) % 281);

/** By their names in the file: every family in every type, and every scaling of positions llama.cpp knows for it. */
export const GOLDEN_MODELS: Readonly<Record<string, TinyModelOptions>> = Object.fromEntries(
  (["llama", "qwen2", "qwen3", "gemma3"] satisfies TinyFamily[]).flatMap((family) => [
    ...(Object.keys(GGML_TYPES) as GgmlTypeName[]).map(
      (type) => [`${family} ${type}`, { family, type }] as const,
    ),
    ...scalings(family).map(
      (ropeScaling) => [`${family} ${ropeScaling}`, { family, type: "F32", ropeScaling }] as const,
    ),
  ]),
);

export function readGoldenLogits(): GoldenLogits {
  return JSON.parse(readFileSync(GOLDEN_PATH, "utf8")) as GoldenLogits;
}

function scalings(family: TinyFamily) {
  const all = ["linear", "yarn"] as const;
  return family === "llama" ? ([...all, "llama3"] as const) : all;
}
