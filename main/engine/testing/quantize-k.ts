import { F16_TABLE } from "#main/engine/gguf/half.ts";
import type { BlockPlace } from "./quantize.ts";
import { toHalf } from "./to-half.ts";

const SUB_BLOCKS = 8;
const SUB_BLOCK_SIZE = 32;

export function quantizeQ4K(weights: Float32Array, place: BlockPlace): void {
  const codes = writeScales(weights, place, 15);
  writeNibbles(codes, { view: place.view, at: place.at + 16 });
}

export function quantizeQ5K(weights: Float32Array, { view, at }: BlockPlace): void {
  const codes = writeScales(weights, { view, at }, 31);
  for (let index = 0; index < SUB_BLOCK_SIZE; index += 1) {
    let fifth = 0;
    for (let sub = 0; sub < SUB_BLOCKS; sub += 1) {
      fifth |= ((codes[sub * SUB_BLOCK_SIZE + index] ?? 0) >> 4) << sub;
    }
    view.setUint8(at + 16 + index, fifth);
  }
  writeNibbles(codes, { view, at: at + 48 });
}

/** Writes both scales and the twelve bytes of sub-block scales and minima; returns the codes that fit them best. */
function writeScales(weights: Float32Array, { view, at }: BlockPlace, levels: number): Uint8Array {
  const subs = Array.from({ length: SUB_BLOCKS }, (_, sub) => {
    // Minima are stored as what is taken away, so they cannot be above zero.
    let least = 0;
    let most = -Infinity;
    for (let index = sub * SUB_BLOCK_SIZE; index < (sub + 1) * SUB_BLOCK_SIZE; index += 1) {
      const weight = weights[index] ?? 0;
      least = Math.min(least, weight);
      most = Math.max(most, weight);
    }
    return { scale: (most - least) / levels, minimum: -least };
  });
  const scale = storedHalf(view, at, Math.max(...subs.map((sub) => sub.scale)) / 63);
  const minimum = storedHalf(view, at + 2, Math.max(...subs.map((sub) => sub.minimum)) / 63);
  const codes = new Uint8Array(weights.length);
  subs.forEach((sub, index) => {
    const subScale = scale === 0 ? 0 : Math.min(63, Math.max(0, Math.round(sub.scale / scale)));
    const subMinimum = minimum === 0 ? 0 : Math.min(63, Math.round(sub.minimum / minimum));
    writeSixBits({ view, at: at + 4 }, index, subScale, subMinimum);
    const factor = scale * subScale;
    for (let inside = 0; inside < SUB_BLOCK_SIZE; inside += 1) {
      const position = index * SUB_BLOCK_SIZE + inside;
      const code = factor === 0 ? 0 : ((weights[position] ?? 0) + minimum * subMinimum) / factor;
      codes[position] = Math.min(levels, Math.max(0, Math.round(code)));
    }
  });
  return codes;
}

/** Sub-blocks 4-7 keep their lower four bits in the last four bytes and the upper two above those of 0-3. */
function writeSixBits({ view, at }: BlockPlace, sub: number, scale: number, minimum: number): void {
  if (sub < 4) {
    view.setUint8(at + sub, scale);
    view.setUint8(at + sub + 4, minimum);
    return;
  }
  view.setUint8(at + sub + 4, (scale & 15) | ((minimum & 15) << 4));
  view.setUint8(at + sub - 4, view.getUint8(at + sub - 4) | ((scale >> 4) << 6));
  view.setUint8(at + sub, view.getUint8(at + sub) | ((minimum >> 4) << 6));
}

/** Two sub-blocks share 32 bytes: the even one low, the odd one high. */
function writeNibbles(codes: Uint8Array, { view, at }: BlockPlace): void {
  for (let pair = 0; pair < SUB_BLOCKS / 2; pair += 1) {
    for (let index = 0; index < SUB_BLOCK_SIZE; index += 1) {
      const low = (codes[pair * 64 + index] ?? 0) & 15;
      const high = (codes[pair * 64 + 32 + index] ?? 0) & 15;
      view.setUint8(at + pair * 32 + index, low | (high << 4));
    }
  }
}

export function quantizeQ6K(weights: Float32Array, { view, at }: BlockPlace): void {
  const farthest = Array.from({ length: 16 }, (_, sub) =>
    weights
      .subarray(sub * 16, sub * 16 + 16)
      .reduce((best, weight) => (Math.abs(weight) > Math.abs(best) ? weight : best), 0),
  );
  const widest = farthest.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  const scale = storedHalf(view, at + 208, widest / (-32 * -128));
  for (let sub = 0; sub < 16; sub += 1) {
    const wanted = scale === 0 ? 0 : Math.round((farthest[sub] ?? 0) / -32 / scale);
    const subScale = Math.min(127, Math.max(-128, wanted));
    view.setInt8(at + 192 + sub, subScale);
    const factor = scale * subScale;
    for (let inside = 0; inside < 16; inside += 1) {
      const position = sub * 16 + inside;
      const code = factor === 0 ? 0 : Math.round((weights[position] ?? 0) / factor);
      writeSixBitCode({ view, at }, position, Math.min(31, Math.max(-32, code)) + 32);
    }
  }
}

function writeSixBitCode({ view, at }: BlockPlace, position: number, code: number): void {
  const part = position >> 7;
  const quarter = (position >> 5) & 3;
  const index = position & 31;
  const low = at + part * 64 + (quarter & 1) * 32 + index;
  const high = at + 128 + part * 32 + index;
  view.setUint8(low, view.getUint8(low) | ((code & 15) << ((quarter >> 1) * 4)));
  view.setUint8(high, view.getUint8(high) | ((code >> 4) << (quarter * 2)));
}

/** Writes a scale and gives it back as a reader will see it. */
function storedHalf(view: DataView, at: number, value: number): number {
  const bits = toHalf(value);
  view.setUint16(at, bits, true);
  return F16_TABLE[bits] ?? 0;
}
