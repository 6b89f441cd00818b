import { GGML_TYPES, type GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";
import { float32, type GgufInput, type GgufModel, uint32, writeGguf } from "./gguf-writer.ts";
import { quantize } from "./quantize.ts";
import { createRandom, type Random } from "./random.ts";
import { byteLevelVocabulary, sentencePieceVocabulary, type TinyVocabulary } from "./tiny-vocabulary.ts";

export type TinyFamily = "llama" | "qwen2" | "qwen3" | "gemma3";

export interface TinyModelOptions {
  readonly family: TinyFamily;
  /** Of every matrix but the embedding table. */
  readonly type: GgmlTypeName;
  /** Of the embedding table and the head; Q8_0 or Q6_K beside quantized matrices, `type` beside others. */
  readonly tableType?: GgmlTypeName;
  /** Of single tensors, as real files mix them; the other two are for the rest. */
  readonly typeOf?: (name: string) => GgmlTypeName | undefined;
  readonly seed?: number;
  /** 2; 6 for Gemma 3, whose sixth layer is the first without a window. */
  readonly layers?: number;
  readonly context?: number;
  /** Whether the embedding table is the head too. */
  readonly isTied?: boolean;
  readonly tokenizer?: "byte-level" | "sentencepiece";
  readonly ropeScaling?: "linear" | "yarn" | "llama3";
  /** Positions that a layer with a window sees, for Gemma 3. */
  readonly window?: number;
  readonly attentionCap?: number;
  readonly logitCap?: number;
  /** Added to the metadata, or in place of what it says. */
  readonly metadata?: Readonly<Record<string, GgufInput>>;
}

export async function writeTinyModel(path: string, options: TinyModelOptions): Promise<void> {
  await writeGguf(path, tinyModel(options));
}

/**
 * A random model of a family, with llama.cpp's names of keys and tensors: width 64, or 256 where a type has blocks of
 * 256 weights, 4 heads, 2 for keys and values.
 */
export function tinyModel(options: TinyModelOptions): GgufModel {
  const shape = tinyShape(options);
  const { family } = options;
  const random = createRandom(options.seed ?? 1);
  const tensors: GgufModel["tensors"][number][] = [];
  const add = (name: string, size: readonly number[], weights: Float32Array, type: GgmlTypeName) => {
    const chosen = options.typeOf?.(name) ?? type;
    tensors.push({ name, type: chosen, shape: size, data: quantize(chosen, weights) });
  };
  const matrix = (name: string, columns: number, rows: number, gain = 1) =>
    add(name, [columns, rows], random.gaussians(columns * rows, gain / Math.sqrt(columns)), options.type);
  const norm = (name: string, length: number) => add(name, [length], aroundOne(random, length), "F32");
  const table = (name: string) =>
    add(
      name,
      [shape.width, shape.vocabulary.size],
      random.gaussians(shape.width * shape.vocabulary.size, 1 / Math.sqrt(shape.width)),
      tableType(options),
    );

  table("token_embd.weight");
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const name = (part: string) => `blk.${layer}.${part}`;
    const queries = shape.heads * shape.headSize;
    const keys = shape.keyValueHeads * shape.headSize;
    norm(name("attn_norm.weight"), shape.width);
    // Scores of such queries and keys vary by about two, so that attention prefers some positions to others.
    matrix(name("attn_q.weight"), shape.width, queries, 1.2);
    matrix(name("attn_k.weight"), shape.width, keys, 1.2);
    matrix(name("attn_v.weight"), shape.width, keys);
    if (family === "qwen2") {
      add(name("attn_q.bias"), [queries], random.gaussians(queries, 0.5), "F32");
      add(name("attn_k.bias"), [keys], random.gaussians(keys, 0.5), "F32");
      add(name("attn_v.bias"), [keys], random.gaussians(keys, 0.5), "F32");
    }
    if (family === "qwen3" || family === "gemma3") {
      norm(name("attn_q_norm.weight"), shape.headSize);
      norm(name("attn_k_norm.weight"), shape.headSize);
    }
    matrix(name("attn_output.weight"), queries, shape.width);
    if (family === "gemma3") norm(name("post_attention_norm.weight"), shape.width);
    norm(name("ffn_norm.weight"), shape.width);
    matrix(name("ffn_gate.weight"), shape.width, shape.feedForward);
    matrix(name("ffn_up.weight"), shape.width, shape.feedForward);
    matrix(name("ffn_down.weight"), shape.feedForward, shape.width, 2);
    if (family === "gemma3") norm(name("post_ffw_norm.weight"), shape.width);
  }
  norm("output_norm.weight", shape.width);
  if (!shape.isTied) table("output.weight");
  if (options.ropeScaling === "llama3") {
    const half = shape.headSize / 2;
    const factors = Float32Array.from({ length: half }, (_, pair) => (pair < half / 2 ? 1 : 1 + pair / 2));
    add("rope_freqs.weight", [half], factors, "F32");
  }
  return { metadata: { ...describe(options, shape), ...options.metadata }, tensors };
}

type TinyShape = ReturnType<typeof tinyShape>;

function tinyShape({ family, type, typeOf, ...options }: TinyModelOptions) {
  const needsWide = GGML_TYPES[type].blockSize > 32 || typeOf !== undefined;
  const width = needsWide ? 256 : 64;
  const hasOwnHeadSize = family === "qwen3" || family === "gemma3";
  return {
    width,
    layers: options.layers ?? (family === "gemma3" ? 6 : 2),
    heads: 4,
    keyValueHeads: 2,
    headSize: (width / 4) * (hasOwnHeadSize ? 2 : 1),
    feedForward: width * 2,
    isTied: options.isTied ?? (family === "gemma3" || family === "qwen2"),
    vocabulary: vocabularyOf(family, options.tokenizer),
  };
}

function vocabularyOf(family: TinyFamily, tokenizer: TinyModelOptions["tokenizer"]): TinyVocabulary {
  if (family === "gemma3") return sentencePieceVocabulary("gemma");
  if (tokenizer === "sentencepiece") return sentencePieceVocabulary("llama");
  return byteLevelVocabulary(family === "llama" ? "smollm" : "qwen2");
}

function tableType({ type, tableType }: TinyModelOptions): GgmlTypeName {
  if (tableType !== undefined) return tableType;
  const { blockSize } = GGML_TYPES[type];
  if (blockSize === 256) return "Q6_K";
  return blockSize === 32 ? "Q8_0" : type;
}

function describe(options: TinyModelOptions, shape: TinyShape): Record<string, GgufInput> {
  const { family, ropeScaling } = options;
  const key = (name: string) => `${family}.${name}`;
  const context = options.context ?? 512;
  const entries: [string, GgufInput][] = [
    ["general.architecture", family],
    ["general.name", `Tiny ${family}`],
    ["general.quantization_version", uint32(2)],
    [key("context_length"), uint32(context)],
    [key("embedding_length"), uint32(shape.width)],
    [key("block_count"), uint32(shape.layers)],
    [key("feed_forward_length"), uint32(shape.feedForward)],
    [key("attention.head_count"), uint32(shape.heads)],
    [key("attention.head_count_kv"), uint32(shape.keyValueHeads)],
    [key("attention.layer_norm_rms_epsilon"), float32(1e-6)],
    [key("rope.freq_base"), float32(family === "llama" ? 10_000 : 1_000_000)],
  ];
  if (family === "llama") {
    entries.push([key("rope.dimension_count"), uint32(shape.headSize)]);
    entries.push([key("vocab_size"), uint32(shape.vocabulary.size)]);
  }
  if (family === "qwen3" || family === "gemma3") {
    entries.push([key("attention.key_length"), uint32(shape.headSize)]);
    entries.push([key("attention.value_length"), uint32(shape.headSize)]);
  }
  if (family === "gemma3") entries.push([key("attention.sliding_window"), uint32(options.window ?? 8)]);
  if (ropeScaling === "linear" || ropeScaling === "yarn") {
    entries.push([key("rope.scaling.type"), ropeScaling], [key("rope.scaling.factor"), float32(4)]);
    entries.push([key("rope.scaling.original_context_length"), uint32(context / 4)]);
  }
  if (options.attentionCap !== undefined) {
    entries.push([key("attn_logit_softcapping"), float32(options.attentionCap)]);
  }
  if (options.logitCap !== undefined) {
    entries.push([key("final_logit_softcapping"), float32(options.logitCap)]);
  }
  return { ...Object.fromEntries(entries), ...shape.vocabulary.metadata };
}

function aroundOne(random: Random, length: number): Float32Array {
  return random.gaussians(length, 0.1).map((value) => 1 + value);
}
