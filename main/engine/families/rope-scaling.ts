import { AppError } from "#shared/errors.ts";
import type { GgufFile } from "../gguf/gguf-file.ts";
import type { RopeScaling } from "./hyperparameters.ts";

/**
 * How a file stretches its positions. Factors of single frequencies lie in a tensor, which is read with the weights;
 * here they are announced by an empty list. @throws AppError `invalid-input` for a kind that is not known
 */
export function readRopeScaling(file: GgufFile, architecture: string): RopeScaling {
  const { metadata } = file;
  const key = (name: string) => `${architecture}.rope.scaling.${name}`;
  if (file.tensors.has("rope_freqs.weight")) return { kind: "per-frequency", factors: new Float32Array(0) };
  const legacy = metadata.number(`${architecture}.rope.scale_linear`, 1);
  const kind = metadata.string(key("type"), legacy === 1 ? "none" : "linear");
  const factor = metadata.number(key("factor"), legacy);
  if (kind === "none" || factor === 1 || factor === 0) return { kind: "none" };
  if (kind === "linear") return { kind: "linear", factor };
  if (kind !== "yarn") {
    throw new AppError(
      "invalid-input",
      `The model stretches its positions by "${kind}", which is not supported. Models with linear, YaRN or Llama 3 scaling run here.`,
    );
  }
  return {
    kind: "yarn",
    factor,
    originalContext: metadata.number(
      key("original_context_length"),
      metadata.number(`${architecture}.context_length`),
    ),
    attentionFactor: metadata.number(key("attn_factor"), 1),
    extrapolation: metadata.number(key("yarn_ext_factor"), 1),
    betaFast: metadata.number(key("yarn_beta_fast"), 32),
    betaSlow: metadata.number(key("yarn_beta_slow"), 1),
  };
}
