import { describe, expect, it } from "vitest";
import { dequantize } from "../gguf/dequantize.ts";
import { GGML_TYPES, type GgmlTypeName } from "../gguf/ggml-types.ts";
import { quantize } from "../testing/quantize.ts";
import { createRandom } from "../testing/random.ts";
import { MATRIX_FORMS } from "./matrix-form.ts";
import { type PackedMatrix, writeWithZeroPoint } from "./packed-matrix.ts";
import { REPACKS } from "./repack.ts";

const WEIGHTS = 512;
const ROWS = 2;

/** What MatMulNBits makes of a matrix, read the obvious way. */
function unpack(matrix: PackedMatrix, bits: number, block: number): number[] {
  return Array.from({ length: WEIGHTS }, (_, weight) => {
    const at = Math.floor(weight / block);
    const code =
      bits === 8
        ? (matrix.codes[weight] ?? 0)
        : ((matrix.codes[weight >> 1] ?? 0) >> (weight % 2 === 0 ? 0 : 4)) & 15;
    const zero = matrix.zeroPoints?.[at] ?? 2 ** (bits - 1);
    const row = Math.floor(at / matrix.blocksPerRow);
    const minimum = matrix.minima?.[(at % matrix.blocksPerRow) * ROWS + row] ?? 0;
    return (code - zero) * (matrix.scales[at] ?? 0) + minimum;
  });
}

function emptyMatrix(type: GgmlTypeName): { matrix: PackedMatrix; bits: number; block: number } {
  const form = MATRIX_FORMS[type];
  if (form === null) throw new Error(`${type} is not packed.`);
  const { bits, block, hasZeroPoints, minima } = form;
  const blocks = WEIGHTS / block;
  return {
    bits,
    block,
    matrix: {
      codes: new Uint8Array((WEIGHTS * bits) / 8),
      scales: new Float32Array(blocks),
      zeroPoints: hasZeroPoints ? new Uint8Array(blocks) : null,
      minima: minima ? new Float32Array(blocks) : null,
      rows: ROWS,
      blocksPerRow: blocks / ROWS,
    },
  };
}

const packed = (Object.keys(GGML_TYPES) as GgmlTypeName[]).filter((type) => MATRIX_FORMS[type] !== null);

/** Of the largest weight; types with a minimum round it to a whole zero point. */
const MISS: Partial<Record<GgmlTypeName, number>> = { Q4_1: 0.006, Q5_K: 0.006, Q6_K: 0.004 };

describe.each(packed)("%s", (type) => {
  it("keeps its weights in the form of MatMulNBits", () => {
    const { matrix, bits, block } = emptyMatrix(type);
    const source = quantize(type, createRandom(7).gaussians(WEIGHTS));
    const expected = new Float32Array(WEIGHTS);
    dequantize(type, source, expected);
    REPACKS[type]?.(source, matrix, 0);
    const largest = Math.max(...expected.map(Math.abs));
    const misses = unpack(matrix, bits, block).map((weight, at) => Math.abs(weight - (expected[at] ?? 0)));
    expect(Math.max(...misses) / largest).toBeLessThan(MISS[type] ?? 1e-6);
  });
});

describe("a block with a zero point", () => {
  it.each([
    ["whose weights lie far above zero", 0.01, 5],
    ["whose weights lie far below zero", 0.01, -5],
    ["whose weights are all above zero", 0.1, 0.3],
    ["whose weights are all the same", 0, -2.5],
    ["of zeros", 0, 0],
  ])("%s is off by at most a 250th of the largest", (_, scale, minimum) => {
    const { matrix } = emptyMatrix("Q4_1");
    const codes = Uint8Array.from({ length: 32 }, (_, index) => index % 16);
    writeWithZeroPoint(matrix, 0, codes, 15, scale, minimum);
    const expected = [...codes].map((code) => code * scale + minimum);
    const largest = Math.max(...expected.map(Math.abs));
    const found = unpack(matrix, 8, 32).slice(0, 32);
    found.forEach((weight, at) =>
      expect(Math.abs(weight - (expected[at] ?? 0))).toBeLessThanOrEqual(largest / 250 + 1e-12),
    );
  });
});
