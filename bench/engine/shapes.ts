import type { GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";

/** The measures of a model that is published; its weights here are random. */
export interface Shape {
  family: "llama" | "qwen2";
  layers: number;
  width: number;
  heads: number;
  keyValueHeads: number;
  headSize: number;
  feedForward: number;
  vocabulary: number;
  context: number;
  ropeBase: number;
  epsilon: number;
}

const SMOLLM2_135M: Shape = {
  family: "llama",
  layers: 30,
  width: 576,
  heads: 9,
  keyValueHeads: 3,
  headSize: 64,
  feedForward: 1536,
  vocabulary: 49_152,
  context: 8192,
  ropeBase: 100_000,
  epsilon: 1e-5,
};
const QWEN25_05B: Shape = {
  family: "qwen2",
  layers: 24,
  width: 896,
  heads: 14,
  keyValueHeads: 2,
  headSize: 64,
  feedForward: 4864,
  vocabulary: 151_936,
  context: 32_768,
  ropeBase: 1_000_000,
  epsilon: 1e-6,
};
const QWEN25_15B: Shape = {
  ...QWEN25_05B,
  layers: 28,
  width: 1536,
  heads: 12,
  headSize: 128,
  feedForward: 8960,
};

export interface BenchModel {
  /** In the table. */
  title: string;
  /** Without its ending. */
  fileName: string;
  shape: Shape;
  typeOf: (tensor: string, shape: Shape) => GgmlTypeName;
  /** Tokens that are decoded for one sample. */
  tokens: number;
}

/** Each matrix in one type, and the table, which is the head too, in 8 bits, as llama.cpp quantizes such a width. */
const legacy = (type: GgmlTypeName): BenchModel => ({
  title: `${type}, SmolLM2-135M shape`,
  fileName: `smollm2-135m-${type}`,
  shape: SMOLLM2_135M,
  typeOf: (tensor) => (tensor === "token_embd.weight" ? "Q8_0" : type),
  tokens: 128,
});

export const BENCH_MODELS = {
  Q4_0: legacy("Q4_0"),
  Q4_1: legacy("Q4_1"),
  Q8_0: legacy("Q8_0"),
  Q4_K_M_05B: {
    title: "Q4_K_M, Qwen2.5-0.5B shape",
    fileName: "qwen2.5-0.5b-Q4_K_M",
    shape: QWEN25_05B,
    typeOf: mixedType,
    tokens: 64,
  },
  Q4_K_M_15B: {
    title: "Q4_K_M, Qwen2.5-1.5B shape",
    fileName: "qwen2.5-1.5b-Q4_K_M",
    shape: QWEN25_15B,
    typeOf: mixedType,
    tokens: 32,
  },
} as const satisfies Record<string, BenchModel>;

/** What "Q4_K_M" means for each tensor (llama_tensor_get_type of llama.cpp). */
function mixedType(tensor: string, shape: Shape): GgmlTypeName {
  const isDown = tensor.includes("ffn_down");
  const isFine =
    tensor === "token_embd.weight" ||
    ((isDown || tensor.includes("attn_v")) && usesMoreBits(Number(tensor.split(".")[1]), shape.layers));
  // Rows that are no whole blocks of 256 take a type with blocks of 32.
  const isWhole = (isDown ? shape.feedForward : shape.width) % 256 === 0;
  if (isFine) return isWhole ? "Q6_K" : "Q8_0";
  return isWhole ? "Q4_K" : "Q5_0";
}

/** The first and last eighth of the layers, and every third between. */
function usesMoreBits(layer: number, layers: number): boolean {
  const eighth = Math.floor(layers / 8);
  return layer < eighth || layer >= Math.floor((7 * layers) / 8) || (layer - eighth) % 3 === 2;
}
