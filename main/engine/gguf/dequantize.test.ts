import { describe, expect, it } from "vitest";
import { quantize } from "#main/engine/testing/quantize.ts";
import { createRandom } from "#main/engine/testing/random.ts";
import { dequantize } from "./dequantize.ts";
import { GGML_TYPES, type GgmlTypeName } from "./ggml-types.ts";

/** Each block format as ggml-common.h lays it out, one weight at a time and with no shared code. */
const WEIGHT_AT: Record<GgmlTypeName, (block: DataView, weight: number) => number> = {
  F32: (block) => block.getFloat32(0, true),
  F16: (block) => half(block, 0),
  BF16: (block) => {
    const float = new DataView(new ArrayBuffer(4));
    float.setUint16(2, block.getUint16(0, true), true);
    return float.getFloat32(0, true);
  },
  Q4_0: (block, weight) => (nibble(block, 2, weight) - 8) * half(block, 0),
  Q4_1: (block, weight) => nibble(block, 4, weight) * half(block, 0) + half(block, 2),
  Q5_0: (block, weight) => (nibble(block, 6, weight) + 16 * bit(block, 2, weight) - 16) * half(block, 0),
  Q5_1: (block, weight) =>
    (nibble(block, 8, weight) + 16 * bit(block, 4, weight)) * half(block, 0) + half(block, 2),
  Q8_0: (block, weight) => block.getInt8(2 + weight) * half(block, 0),
  Q4_K: (block, weight) => {
    const sub = Math.floor(weight / 32);
    const byte = block.getUint8(16 + Math.floor(sub / 2) * 32 + (weight % 32));
    const code = sub % 2 === 0 ? byte % 16 : Math.floor(byte / 16);
    const [scale, minimum] = sixBits(block, sub);
    return half(block, 0) * scale * code - half(block, 2) * minimum;
  },
  Q5_K: (block, weight) => {
    const sub = Math.floor(weight / 32);
    const byte = block.getUint8(48 + Math.floor(sub / 2) * 32 + (weight % 32));
    const low = sub % 2 === 0 ? byte % 16 : Math.floor(byte / 16);
    const fifth = Math.floor(block.getUint8(16 + (weight % 32)) / 2 ** sub) % 2;
    const [scale, minimum] = sixBits(block, sub);
    return half(block, 0) * scale * (low + 16 * fifth) - half(block, 2) * minimum;
  },
  Q6_K: (block, weight) => {
    const part = Math.floor(weight / 128);
    const row = Math.floor((weight % 128) / 32);
    const column = weight % 32;
    const lowByte = block.getUint8(part * 64 + (row % 2) * 32 + column);
    const low = row < 2 ? lowByte % 16 : Math.floor(lowByte / 16);
    const high = Math.floor(block.getUint8(128 + part * 32 + column) / 4 ** row) % 4;
    return half(block, 208) * block.getInt8(192 + Math.floor(weight / 16)) * (low + 16 * high - 32);
  },
};

const TYPES = Object.values(GGML_TYPES);

describe("dequantize", () => {
  it.each(TYPES)("decodes $name as its layout says, whatever the bits are", (type) => {
    const blocks = 96;
    const bytes = randomBlocks(type, blocks);
    const weights = new Float32Array(blocks * type.blockSize);
    dequantize(type.name, bytes, weights);
    const expected = Float32Array.from(weights, (_, index) => {
      const at = Math.floor(index / type.blockSize) * type.blockBytes;
      const block = new DataView(bytes.buffer, at, type.blockBytes);
      return WEIGHT_AT[type.name](block, index % type.blockSize);
    });
    expect(weights).toEqual(expected);
  });

  it.each(TYPES)("gives back what was quantized to $name within half a step", (type) => {
    const original = createRandom(7).gaussians(1024);
    const weights = new Float32Array(1024);
    dequantize(type.name, quantize(type.name, original), weights);
    const error = Math.sqrt(mean(weights.map((weight, index) => (weight - (original[index] ?? 0)) ** 2)));
    expect(error).toBeLessThan(ERROR_MAX[type.name]);
  });

  it("decodes half-precision numbers of every kind", () => {
    const patterns = Uint16Array.of(0x0001, 0x8000, 0x3c00, 0xc000, 0x7bff, 0x7c00, 0xfc00, 0x7e00, 0x0400);
    const weights = new Float32Array(patterns.length);
    dequantize("F16", new Uint8Array(patterns.buffer), weights);
    const numbers = [2 ** -24, -0, 1, -2, 65_504, Infinity, -Infinity, Number.NaN, 2 ** -14];
    expect(weights).toEqual(Float32Array.from(numbers));
  });

  it("refuses bytes that are not the blocks of the weights", () => {
    expect(() => dequantize("Q4_0", new Uint8Array(17), new Float32Array(32))).toThrow(RangeError);
    expect(() => dequantize("Q4_0", new Uint8Array(18), new Float32Array(31))).toThrow(RangeError);
  });
});

/** Root mean square error for weights of variance 1: a step over the root of twelve, with room. */
const ERROR_MAX: Record<GgmlTypeName, number> = {
  F32: 1e-9,
  F16: 3e-4,
  BF16: 3e-3,
  Q4_0: 0.1,
  Q4_1: 0.09,
  Q5_0: 0.05,
  Q5_1: 0.045,
  Q8_0: 0.007,
  Q4_K: 0.09,
  Q5_K: 0.045,
  Q6_K: 0.025,
};

/** Any bits are a valid block; scales are kept finite so that weights can be compared. */
function randomBlocks(type: { name: GgmlTypeName; blockBytes: number }, blocks: number): Uint8Array {
  const random = createRandom(type.blockBytes);
  const bytes = Uint8Array.from({ length: blocks * type.blockBytes }, () => random.integer(256));
  const scales: Partial<Record<GgmlTypeName, number[]>> = { Q6_K: [208], Q8_0: [0], Q4_0: [0], Q5_0: [0] };
  for (let block = 0; block < blocks; block += 1) {
    for (const scale of scales[type.name] ?? [0, 2]) {
      const high = block * type.blockBytes + scale + 1;
      if (type.blockBytes > 2) bytes[high] = (bytes[high] ?? 0) & 0xbf;
    }
  }
  return bytes;
}

function half(block: DataView, at: number): number {
  const bits = block.getUint16(at, true);
  const sign = bits >= 0x8000 ? -1 : 1;
  const exponent = Math.floor(bits / 1024) % 32;
  const fraction = bits % 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Weights 0-15 lie in the low halves of sixteen bytes, 16-31 in the high ones. */
function nibble(block: DataView, from: number, weight: number): number {
  const byte = block.getUint8(from + (weight % 16));
  return weight < 16 ? byte % 16 : Math.floor(byte / 16);
}

function bit(block: DataView, from: number, weight: number): number {
  return Math.floor(block.getUint8(from + Math.floor(weight / 8)) / 2 ** (weight % 8)) % 2;
}

/** Scale and minimum of a sub-block: get_scale_min_k4 of ggml. */
function sixBits(block: DataView, sub: number): [number, number] {
  const byte = (index: number) => block.getUint8(4 + index);
  if (sub < 4) return [byte(sub) % 64, byte(sub + 4) % 64];
  return [
    (byte(sub + 4) % 16) + 16 * Math.floor(byte(sub - 4) / 64),
    Math.floor(byte(sub + 4) / 16) + 16 * Math.floor(byte(sub) / 64),
  ];
}

function mean(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
