import type { GgufFile } from "../gguf/gguf-file.ts";
import type { Hyperparameters, Rope } from "./hyperparameters.ts";
import { readRopeScaling } from "./rope-scaling.ts";

/**
 * What all families name alike, with the values that hold where a family says nothing else. Keys are those of the
 * GGUF specification (ggml/docs/gguf.md). @throws AppError `invalid-input` that names the key
 */
export function readCommon(file: GgufFile, ropeStyle: Rope["style"]): Hyperparameters {
  const { metadata } = file;
  const architecture = metadata.string("general.architecture");
  const number = (name: string, fallback?: number) => metadata.number(`${architecture}.${name}`, fallback);
  const width = number("embedding_length");
  const heads = number("attention.head_count");
  const layers = number("block_count");
  const headSize = number("attention.key_length", width / heads);
  const embedding = file.tensors.get("token_embd.weight");
  return {
    architecture,
    layers,
    width,
    heads,
    keyValueHeads: number("attention.head_count_kv", heads),
    headSize,
    feedForward: number("feed_forward_length"),
    vocabulary: embedding?.shape[1] ?? 0,
    context: number("context_length"),
    epsilon: number("attention.layer_norm_rms_epsilon"),
    rope: {
      style: ropeStyle,
      dimensions: number("rope.dimension_count", headSize),
      base: number("rope.freq_base", 10_000),
      scaling: readRopeScaling(file, architecture),
    },
    localRope: null,
    windows: Array.from({ length: layers }, () => null),
    attentionScale: 1 / Math.sqrt(headSize),
    attentionCap: number("attn_logit_softcapping", 0),
    logitCap: number("final_logit_softcapping", 0),
    embeddingScale: 1,
    activation: "silu",
    hasBiases: false,
    hasHeadNorms: false,
    hasPostNorms: false,
  };
}
