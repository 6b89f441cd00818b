import { GGML_TYPES, type GgmlTypeName } from "#main/engine/gguf/ggml-types.ts";
import { quantizeQ4K, quantizeQ5K, quantizeQ6K } from "./quantize-k.ts";
import { toBfloat16, toHalf } from "./to-half.ts";

/**
 * Weights as blocks of a type, by ggml's reference quantizers; Q4_K, Q5_K and Q6_K without its search for better scales.
 * @throws RangeError when the weights are not whole blocks
 */
export function quantize(type: GgmlTypeName, weights: Float32Array): Uint8Array {
  const { blockSize, blockBytes } = GGML_TYPES[type];
  if (weights.length % blockSize !== 0)
    throw new RangeError(`${weights.length} weights are no ${type} blocks.`);
  const bytes = new Uint8Array((weights.length / blockSize) * blockBytes);
  const view = new DataView(bytes.buffer);
  for (let block = 0; block < weights.length / blockSize; block += 1) {
    BLOCKS[type](weights.subarray(block * blockSize, (block + 1) * blockSize), {
      view,
      at: block * blockBytes,
    });
  }
  return bytes;
}

/** Where a block is to be written. */
export interface BlockPlace {
  readonly view: DataView;
  readonly at: number;
}

type BlockQuantizer = (weights: Float32Array, place: BlockPlace) => void;

const BLOCKS: Readonly<Record<GgmlTypeName, BlockQuantizer>> = {
  F32: (weights, { view, at }) => view.setFloat32(at, weights[0] ?? 0, true),
  F16: (weights, { view, at }) => view.setUint16(at, toHalf(weights[0] ?? 0), true),
  BF16: (weights, { view, at }) => view.setUint16(at, toBfloat16(weights[0] ?? 0), true),
  Q4_0: (weights, place) => symmetric(weights, place, 4),
  Q4_1: (weights, place) => asymmetric(weights, place, 4),
  Q5_0: (weights, place) => symmetric(weights, place, 5),
  Q5_1: (weights, place) => asymmetric(weights, place, 5),
  Q8_0: quantizeQ80,
  Q4_K: quantizeQ4K,
  Q5_K: quantizeQ5K,
  Q6_K: quantizeQ6K,
};

/** The value farthest from zero becomes the most negative code. */
function symmetric(weights: Float32Array, { view, at }: BlockPlace, bits: 4 | 5): void {
  const levels = 2 ** (bits - 1);
  const farthest = weights.reduce((best, weight) => (Math.abs(weight) > Math.abs(best) ? weight : best), 0);
  const scale = Math.fround(farthest / -levels);
  const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
  view.setUint16(at, toHalf(scale), true);
  const codes = Uint8Array.from(weights, (weight) =>
    Math.min(2 * levels - 1, Math.trunc(Math.fround(Math.fround(weight * inverse) + levels + 0.5))),
  );
  writeCodes(codes, { view, at: at + 2 }, bits);
}

/** Codes count up from the least value. */
function asymmetric(weights: Float32Array, { view, at }: BlockPlace, bits: 4 | 5): void {
  const levels = 2 ** bits - 1;
  const least = Math.min(...weights);
  const scale = Math.fround(Math.fround(Math.max(...weights) - least) / levels);
  const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
  view.setUint16(at, toHalf(scale), true);
  view.setUint16(at + 2, toHalf(least), true);
  const codes = Uint8Array.from(weights, (weight) =>
    Math.min(levels, Math.trunc(Math.fround(Math.fround(Math.fround(weight - least) * inverse) + 0.5))),
  );
  writeCodes(codes, { view, at: at + 4 }, bits);
}

/** Fifth bits first where there are any, then nibbles: weight n beside weight n + 16. */
function writeCodes(codes: Uint8Array, { view, at }: BlockPlace, bits: 4 | 5): void {
  if (bits === 5) {
    const fifth = codes.reduce((word, code, index) => word | ((code >> 4) << index), 0);
    view.setUint32(at, fifth >>> 0, true);
  }
  const nibbles = bits === 5 ? at + 4 : at;
  for (let index = 0; index < 16; index += 1) {
    const low = (codes[index] ?? 0) & 15;
    const high = (codes[index + 16] ?? 0) & 15;
    view.setUint8(nibbles + index, low | (high << 4));
  }
}

function quantizeQ80(weights: Float32Array, { view, at }: BlockPlace): void {
  const farthest = weights.reduce((best, weight) => Math.max(best, Math.abs(weight)), 0);
  const scale = Math.fround(farthest / 127);
  const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
  view.setUint16(at, toHalf(scale), true);
  weights.forEach((weight, index) => {
    view.setInt8(at + 2 + index, roundAway(Math.fround(weight * inverse)));
  });
}

/** C's roundf: halves away from zero. */
function roundAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
