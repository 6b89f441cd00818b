import { type FileHandle, open, rename } from "node:fs/promises";
import { GGML_TYPES, type GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";
import { encodeGgufHeader, float32, type GgufInput, uint32 } from "#main/engine/testing/gguf-writer.ts";
import { quantize } from "#main/engine/testing/quantize.ts";
import { createRandom, type Random } from "#main/engine/testing/random.ts";
import { randomVocabulary } from "./random-vocabulary.ts";
import type { BenchModel } from "./shapes.ts";

/** Weights that are quantized for each type; larger tensors repeat their blocks in random order. */
const POOL_WEIGHTS = 1 << 18;
/** Blocks that are taken from the pool in one go. */
const RUN_BLOCKS = 8;

interface RandomTensor {
  name: string;
  type: GgmlTypeName;
  shape: readonly number[];
  bytes: number;
  mean: number;
  deviation: number;
}

/** Writes a model of random weights, the same every time: as fast to read as real ones, and nothing it says has a sense. */
export async function writeRandomModel(path: string, model: BenchModel): Promise<void> {
  const tensors = listTensors(model);
  const { header, offsets } = encodeGgufHeader({ metadata: describe(model), tensors });
  const random = createRandom(1);
  const pools = new Map<string, Uint8Array>();
  const part = `${path}.part`;
  const file = await open(part, "w");
  try {
    await file.write(header, 0, header.length, 0);
    for (const [index, tensor] of tensors.entries()) {
      const key = `${tensor.type} ${tensor.mean} ${tensor.deviation}`;
      const pool = pools.get(key) ?? makePool(tensor, random);
      pools.set(key, pool);
      await writeTensor(file, offsets[index] ?? 0, tensor, pool, random);
    }
  } finally {
    await file.close();
  }
  await rename(part, path);
}

function makePool({ type, mean, deviation }: RandomTensor, random: Random): Uint8Array {
  const weights = random.gaussians(POOL_WEIGHTS, deviation);
  return quantize(type, mean === 0 ? weights : weights.map((weight) => weight + mean));
}

async function writeTensor(
  file: FileHandle,
  offset: number,
  { type, bytes }: RandomTensor,
  pool: Uint8Array,
  random: Random,
): Promise<void> {
  const { blockBytes } = GGML_TYPES[type];
  const poolBlocks = pool.length / blockBytes;
  const data = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += RUN_BLOCKS * blockBytes) {
    const from = random.integer(poolBlocks - RUN_BLOCKS) * blockBytes;
    const length = Math.min(RUN_BLOCKS * blockBytes, bytes - at);
    data.set(pool.subarray(from, from + length), at);
  }
  // The last tensor may end before its padding does.
  const padded = Buffer.alloc(Math.ceil(bytes / 32) * 32);
  padded.set(data);
  await file.write(padded, 0, padded.length, offset);
}

/** Deviations keep the values of all layers of one size, and make attention prefer some positions to others. */
function listTensors({ shape, typeOf }: BenchModel): RandomTensor[] {
  const { width, feedForward, heads, keyValueHeads, headSize, vocabulary } = shape;
  const tensors: RandomTensor[] = [];
  const add = (
    name: string,
    type: GgmlTypeName,
    size: readonly number[],
    mean: number,
    deviation: number,
  ) => {
    const { blockSize, blockBytes } = GGML_TYPES[type];
    const bytes = (size.reduce((product, length) => product * length, 1) / blockSize) * blockBytes;
    tensors.push({ name, type, shape: size, bytes, mean, deviation });
  };
  const matrix = (name: string, columns: number, rows: number, gain = 1) =>
    add(name, typeOf(name, shape), [columns, rows], 0, gain / Math.sqrt(columns));
  const norm = (name: string) => add(name, "F32", [width], 1, 0.1);
  matrix("token_embd.weight", width, vocabulary);
  norm("output_norm.weight");
  for (let layer = 0; layer < shape.layers; layer += 1) {
    const name = (part: string) => `blk.${layer}.${part}`;
    norm(name("attn_norm.weight"));
    matrix(name("attn_q.weight"), width, heads * headSize, 1.2);
    matrix(name("attn_k.weight"), width, keyValueHeads * headSize, 1.2);
    matrix(name("attn_v.weight"), width, keyValueHeads * headSize);
    if (shape.family === "qwen2") {
      add(name("attn_q.bias"), "F32", [heads * headSize], 0, 0.5);
      add(name("attn_k.bias"), "F32", [keyValueHeads * headSize], 0, 0.5);
      add(name("attn_v.bias"), "F32", [keyValueHeads * headSize], 0, 0.5);
    }
    matrix(name("attn_output.weight"), heads * headSize, width);
    norm(name("ffn_norm.weight"));
    matrix(name("ffn_gate.weight"), width, feedForward);
    matrix(name("ffn_up.weight"), width, feedForward);
    matrix(name("ffn_down.weight"), feedForward, width, 2);
  }
  return tensors;
}

function describe({ shape, title }: BenchModel): Record<string, GgufInput> {
  const key = (name: string) => `${shape.family}.${name}`;
  return {
    "general.architecture": shape.family,
    "general.name": `Random weights, ${title}`,
    "general.quantization_version": uint32(2),
    [key("context_length")]: uint32(shape.context),
    [key("embedding_length")]: uint32(shape.width),
    [key("block_count")]: uint32(shape.layers),
    [key("feed_forward_length")]: uint32(shape.feedForward),
    [key("attention.head_count")]: uint32(shape.heads),
    [key("attention.head_count_kv")]: uint32(shape.keyValueHeads),
    [key("rope.dimension_count")]: uint32(shape.headSize),
    [key("rope.freq_base")]: float32(shape.ropeBase),
    [key("attention.layer_norm_rms_epsilon")]: float32(shape.epsilon),
    ...randomVocabulary(shape.vocabulary, shape.family === "qwen2" ? "qwen2" : "smollm"),
  };
}
