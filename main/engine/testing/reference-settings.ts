import type { GgufFile } from "#main/engine/gguf/gguf-file.ts";
import type { AttentionShape } from "./reference-attention.ts";
import type { Matrix } from "./reference-weights.ts";

/** What the reference takes from a file besides the weights. */
export interface ReferenceSettings {
  readonly layers: number;
  readonly width: number;
  readonly epsilon: number;
  readonly base: number;
  readonly localBase: number;
  readonly style: "interleaved" | "half";
  readonly window: number;
  readonly isLocal: (layer: number) => boolean;
  readonly attention: AttentionShape;
  readonly logitCap: number;
  readonly embeddingScale: number;
  readonly activate: (value: number) => number;
}

export function readSettings(
  { metadata }: GgufFile,
  weights: ReadonlyMap<string, Matrix>,
): ReferenceSettings {
  const architecture = metadata.string("general.architecture");
  const number = (name: string, fallback?: number) => metadata.number(`${architecture}.${name}`, fallback);
  const isGemma = architecture === "gemma3";
  const width = number("embedding_length");
  const heads = number("attention.head_count");
  const layers = number("block_count");
  const window = number("attention.sliding_window", 0);
  const keyValueHeads = number("attention.head_count_kv", heads);
  const headSize = (weights.get("blk.0.attn_k.weight")?.rows ?? 0) / keyValueHeads;
  return {
    layers,
    width,
    epsilon: number("attention.layer_norm_rms_epsilon"),
    base: number("rope.freq_base", isGemma ? 1_000_000 : 10_000),
    localBase: number("rope.freq_base_swa", 10_000),
    style: architecture === "llama" ? "interleaved" : "half",
    window,
    // Gemma 3: every sixth layer sees all.
    isLocal: (layer) => isGemma && window > 0 && layer % 6 !== 5,
    attention: {
      heads,
      keyValueHeads,
      headSize,
      // Gemma 3 27B alone scales by the width of a head had they shared the rows' width.
      scale: 1 / Math.sqrt(isGemma && layers === 62 ? width / heads : headSize),
      cap: number("attn_logit_softcapping", 0),
    },
    logitCap: number("final_logit_softcapping", 0),
    embeddingScale: isGemma ? Math.sqrt(width) : 1,
    activate: isGemma ? gelu : silu,
  };
}

function silu(value: number): number {
  return value / (1 + Math.exp(-value));
}

/** The tanh form (Hendrycks and Gimpel 2016), which Gemma was trained with. */
function gelu(value: number): number {
  return 0.5 * value * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (value + 0.044715 * value ** 3)));
}
