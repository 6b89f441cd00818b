import { dequantizeQ4K, dequantizeQ5K, dequantizeQ6K } from "./dequantize-k.ts";
import { GGML_TYPES, type GgmlTypeName } from "./ggml-types.ts";
import { BF16_TABLE, F16_TABLE } from "./half.ts";

/** Decodes whole blocks: `bytes` into `into`, both from their start. */
export type Dequantizer = (bytes: Uint8Array, into: Float32Array) => void;

/**
 * Decodes whole blocks of a tensor to float32, value for value as ggml's dequantize_row functions do. Products of a
 * half-precision scale and a quantized value fit a float32, so only the last operation of a weight rounds.
 * @throws RangeError when `bytes` are not whole blocks for exactly `into.length` weights
 */
export function dequantize(type: GgmlTypeName, bytes: Uint8Array, into: Float32Array): void {
  const { blockSize, blockBytes } = GGML_TYPES[type];
  if (into.length % blockSize !== 0 || (into.length / blockSize) * blockBytes !== bytes.length) {
    throw new RangeError(`${bytes.length} bytes of ${type} do not hold ${into.length} weights.`);
  }
  DEQUANTIZERS[type](bytes, into);
}

const DEQUANTIZERS: Readonly<Record<GgmlTypeName, Dequantizer>> = {
  F32: (bytes, into) => {
    new Uint8Array(into.buffer, into.byteOffset, into.byteLength).set(bytes);
  },
  F16: (bytes, into) => lookUp(F16_TABLE, bytes, into),
  BF16: (bytes, into) => lookUp(BF16_TABLE, bytes, into),
  Q4_0: dequantizeQ40,
  Q4_1: dequantizeQ41,
  Q5_0: dequantizeQ50,
  Q5_1: dequantizeQ51,
  Q8_0: dequantizeQ80,
  Q4_K: dequantizeQ4K,
  Q5_K: dequantizeQ5K,
  Q6_K: dequantizeQ6K,
};

/** The byte at an index that the length checks of `dequantize` keep inside. */
const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const half = (bytes: Uint8Array, index: number): number =>
  F16_TABLE[at(bytes, index) | (at(bytes, index + 1) << 8)] ?? 0;

function lookUp(table: Float32Array, bytes: Uint8Array, into: Float32Array): void {
  for (let index = 0; index < into.length; index += 1) {
    into[index] = table[at(bytes, 2 * index) | (at(bytes, 2 * index + 1) << 8)] ?? 0;
  }
}

/** Scale, then 16 bytes: low nibbles are weights 0-15, high nibbles 16-31. */
function dequantizeQ40(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 18, to += 32) {
    const scale = half(bytes, from);
    for (let index = 0; index < 16; index += 1) {
      const pair = at(bytes, from + 2 + index);
      into[to + index] = ((pair & 15) - 8) * scale;
      into[to + 16 + index] = ((pair >> 4) - 8) * scale;
    }
  }
}

/** Scale, minimum, nibbles as in Q4_0. */
function dequantizeQ41(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 20, to += 32) {
    const scale = half(bytes, from);
    const minimum = half(bytes, from + 2);
    for (let index = 0; index < 16; index += 1) {
      const pair = at(bytes, from + 4 + index);
      into[to + index] = (pair & 15) * scale + minimum;
      into[to + 16 + index] = (pair >> 4) * scale + minimum;
    }
  }
}

/** Scale, 32 fifth bits in weight order, nibbles as in Q4_0. */
function dequantizeQ50(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 22, to += 32) {
    const scale = half(bytes, from);
    const fifth = fifthBits(bytes, from + 2);
    for (let index = 0; index < 16; index += 1) {
      const pair = at(bytes, from + 6 + index);
      into[to + index] = (((pair & 15) | (((fifth >>> index) & 1) << 4)) - 16) * scale;
      into[to + 16 + index] = (((pair >> 4) | (((fifth >>> (index + 16)) & 1) << 4)) - 16) * scale;
    }
  }
}

/** Scale, minimum, fifth bits, nibbles. */
function dequantizeQ51(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 24, to += 32) {
    const scale = half(bytes, from);
    const minimum = half(bytes, from + 2);
    const fifth = fifthBits(bytes, from + 4);
    for (let index = 0; index < 16; index += 1) {
      const pair = at(bytes, from + 8 + index);
      into[to + index] = ((pair & 15) | (((fifth >>> index) & 1) << 4)) * scale + minimum;
      into[to + 16 + index] = ((pair >> 4) | (((fifth >>> (index + 16)) & 1) << 4)) * scale + minimum;
    }
  }
}

/** Scale, then 32 signed bytes. */
function dequantizeQ80(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 34, to += 32) {
    const scale = half(bytes, from);
    for (let index = 0; index < 32; index += 1) {
      into[to + index] = ((at(bytes, from + 2 + index) << 24) >> 24) * scale;
    }
  }
}

function fifthBits(bytes: Uint8Array, from: number): number {
  return (
    at(bytes, from) | (at(bytes, from + 1) << 8) | (at(bytes, from + 2) << 16) | (at(bytes, from + 3) << 24)
  );
}
