import { F16_TABLE } from "./half.ts";

/** The byte at an index that the length checks of `dequantize` keep inside. */
const at = (bytes: Uint8Array, index: number): number => bytes[index] ?? 0;
const half = (bytes: Uint8Array, index: number): number =>
  F16_TABLE[at(bytes, index) | (at(bytes, index + 1) << 8)] ?? 0;

/** The scale of sub-block `index` (0-7) in the twelve bytes of 6-bit scales and minima of Q4_K and Q5_K. */
export function subScale(bytes: Uint8Array, from: number, index: number): number {
  if (index < 4) return at(bytes, from + index) & 63;
  return (at(bytes, from + index + 4) & 15) | ((at(bytes, from + index - 4) >> 6) << 4);
}

/** The minimum of sub-block `index`, from the same twelve bytes. */
export function subMinimum(bytes: Uint8Array, from: number, index: number): number {
  if (index < 4) return at(bytes, from + index + 4) & 63;
  return (at(bytes, from + index + 4) >> 4) | ((at(bytes, from + index) >> 6) << 4);
}

/** Two scales, 12 bytes of sub-block scales and minima, then four runs of 32 bytes: low nibbles, high nibbles. */
export function dequantizeQ4K(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 144, to += 256) {
    const scale = half(bytes, from);
    const minimum = half(bytes, from + 2);
    for (let sub = 0; sub < 8; sub += 1) {
      const factor = scale * subScale(bytes, from + 4, sub);
      const offset = minimum * subMinimum(bytes, from + 4, sub);
      const codes = from + 16 + (sub >> 1) * 32;
      const shift = (sub & 1) * 4;
      for (let index = 0; index < 32; index += 1) {
        into[to + sub * 32 + index] = factor * ((at(bytes, codes + index) >> shift) & 15) - offset;
      }
    }
  }
}

/** As Q4_K, with 32 bytes before the nibbles whose bit `sub` is the fifth bit of that sub-block's weights. */
export function dequantizeQ5K(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 176, to += 256) {
    const scale = half(bytes, from);
    const minimum = half(bytes, from + 2);
    for (let sub = 0; sub < 8; sub += 1) {
      const factor = scale * subScale(bytes, from + 4, sub);
      const offset = minimum * subMinimum(bytes, from + 4, sub);
      const codes = from + 48 + (sub >> 1) * 32;
      const shift = (sub & 1) * 4;
      for (let index = 0; index < 32; index += 1) {
        const fifth = (at(bytes, from + 16 + index) >> sub) & 1;
        const code = ((at(bytes, codes + index) >> shift) & 15) | (fifth << 4);
        into[to + sub * 32 + index] = factor * code - offset;
      }
    }
  }
}

/** 128 bytes of low nibbles, 64 of upper bit pairs, 16 signed scales for 16 weights each, one scale for all. */
export function dequantizeQ6K(bytes: Uint8Array, into: Float32Array): void {
  for (let from = 0, to = 0; to < into.length; from += 210, to += 256) {
    const scale = half(bytes, from + 208);
    for (let group = 0; group < 8; group += 1) {
      // Two halves of 128 weights; in each, four groups of 32 share 64 low bytes and 32 upper bytes.
      const part = group >> 2;
      const quarter = group & 3;
      const low = from + part * 64 + (quarter & 1) * 32;
      const high = from + 128 + part * 32;
      const lowShift = (quarter >> 1) * 4;
      for (let index = 0; index < 32; index += 1) {
        const lowBits = (at(bytes, low + index) >> lowShift) & 15;
        const highBits = (at(bytes, high + index) >> (quarter * 2)) & 3;
        const code = (lowBits | (highBits << 4)) - 32;
        const sub = (at(bytes, from + 192 + group * 2 + (index >> 4)) << 24) >> 24;
        into[to + group * 32 + index] = scale * sub * code;
      }
    }
  }
}
