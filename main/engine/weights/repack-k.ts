import { F16_TABLE } from "../gguf/half.ts";
import { type Repack, roundTo8Bits, setMinimum, writeWithZeroPoint } from "./packed-matrix.ts";

/** Weights of a K-quant's block. */
const SUPER_BLOCK = 256;
/** Weights that share a scale in Q4_K and Q5_K. */
const BLOCK = 32;
const BLOCKS = SUPER_BLOCK / BLOCK;

const half = (source: Uint8Array, at: number): number =>
  F16_TABLE[(source[at] ?? 0) | ((source[at + 1] ?? 0) << 8)] ?? 0;

/** Q4_K: w = d·s·q - m·t, with 6-bit s and t for each 32 weights. */
export const repackQ4_K: Repack = (source, matrix, at) => {
  eachBlock(source, 144, 16, (block, codes, scale, minimum) => {
    const target = at + block;
    matrix.scales[target] = scale;
    setMinimum(matrix, target, scale, minimum, 8);
    for (let pair = 0; pair < BLOCK / 2; pair += 1) {
      matrix.codes[target * 16 + pair] = (codes[2 * pair] ?? 0) | ((codes[2 * pair + 1] ?? 0) << 4);
    }
  });
};

/** Q5_K: as Q4_K, the fifth bits of all codes in 32 bytes of their own. */
export const repackQ5_K: Repack = (source, matrix, at) => {
  eachBlock(source, 176, 48, (block, codes, scale, minimum, from) => {
    for (let weight = 0; weight < BLOCK; weight += 1) {
      const bit = ((source[from + 16 + weight] ?? 0) >> (block % BLOCKS)) & 1;
      codes[weight] = (codes[weight] ?? 0) | (bit << 4);
    }
    writeWithZeroPoint(matrix, at + block, codes, 31, scale, minimum);
  });
};

/**
 * Q6_K: w = d·s·(q - 32), with signed 8-bit s for each 16 weights. With a scale for each 16 MatMulNBits takes more
 * memory and, for a single row, more time, so 32 weights are put to the nearest of 255 steps: an eighth of the type's
 * own step, far below the rounding of the activations.
 */
export const repackQ6_K: Repack = (source, matrix, at) => {
  const supers = source.length / 210;
  const weights = new Float32Array(SUPER_BLOCK);
  for (let index = 0; index < supers; index += 1) {
    readQ6_K(weights, source, index * 210);
    for (let block = 0; block < BLOCKS; block += 1) {
      const target = at + index * BLOCKS + block;
      const some = weights.subarray(block * BLOCK, (block + 1) * BLOCK);
      matrix.scales[target] = roundTo8Bits(some, matrix.codes, target * BLOCK);
    }
  }
};

/**
 * Calls `visit` with the codes of each 32 weights of Q4_K or Q5_K, as far as they are nibbles, their scale and their
 * minimum, and with where the bytes of their 256 weights begin.
 * @param bytes of 256 weights @param nibbles where their codes begin among these
 */
function eachBlock(
  source: Uint8Array,
  bytes: number,
  nibbles: number,
  visit: (block: number, codes: Uint8Array, scale: number, minimum: number, from: number) => void,
): void {
  const codes = new Uint8Array(BLOCK);
  const pairs = new Uint8Array(2 * BLOCKS);
  for (let from = 0, first = 0; from < source.length; from += bytes, first += BLOCKS) {
    readScales(pairs, source, from + 4);
    const scale = half(source, from);
    const minimum = half(source, from + 2);
    for (let block = 0; block < BLOCKS; block += 1) {
      readNibbles(codes, source, from + nibbles + (block >> 1) * BLOCK, block & 1);
      visit(first + block, codes, scale * (pairs[block] ?? 0), -minimum * (pairs[BLOCKS + block] ?? 0), from);
    }
  }
}

function readQ6_K(weights: Float32Array, source: Uint8Array, from: number): void {
  const scale = half(source, from + 208);
  const scaleOf = (weight: number) => (scale * ((source[from + 192 + (weight >> 4)] ?? 0) << 24)) / 2 ** 24;
  for (let part = 0; part < 2; part += 1) {
    const low = from + part * 64;
    const high = from + 128 + part * 32;
    for (let index = 0; index < 32; index += 1) {
      const first = source[low + index] ?? 0;
      const second = source[low + 32 + index] ?? 0;
      const bits = source[high + index] ?? 0;
      const to = part * 128 + index;
      weights[to] = scaleOf(to) * (((first & 15) | ((bits & 3) << 4)) - 32);
      weights[to + 32] = scaleOf(to + 32) * (((second & 15) | (((bits >> 2) & 3) << 4)) - 32);
      weights[to + 64] = scaleOf(to + 64) * (((first >> 4) | (((bits >> 4) & 3) << 4)) - 32);
      weights[to + 96] = scaleOf(to + 96) * (((second >> 4) | ((bits >> 6) << 4)) - 32);
    }
  }
}

/** Eight scales, then eight minima, of six bits each in twelve bytes. Source: get_scale_min_k4 of ggml-quants.c. */
function readScales(pairs: Uint8Array, source: Uint8Array, from: number): void {
  for (let block = 0; block < 4; block += 1) {
    const first = source[from + block] ?? 0;
    const second = source[from + 4 + block] ?? 0;
    const third = source[from + 8 + block] ?? 0;
    pairs[block] = first & 63;
    pairs[BLOCKS + block] = second & 63;
    pairs[4 + block] = (third & 15) | ((first >> 6) << 4);
    pairs[BLOCKS + 4 + block] = (third >> 4) | ((second >> 6) << 4);
  }
}

/** The lower or the upper halves of 32 bytes. */
function readNibbles(codes: Uint8Array, source: Uint8Array, from: number, isUpper: number): void {
  for (let weight = 0; weight < BLOCK; weight += 1) {
    const byte = source[from + weight] ?? 0;
    codes[weight] = isUpper === 1 ? byte >> 4 : byte & 15;
  }
}
