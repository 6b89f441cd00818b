import { MINIMA_BLOCK } from "./matrix-form.ts";

/** A matrix in the layout of MatMulNBits while its rows are filled in. Blocks are numbered row by row. */
export interface PackedMatrix {
  /** [blocks, block * bits / 8]; of 4-bit codes the lower half of a byte is the earlier one. */
  codes: Uint8Array;
  /** [blocks] */
  scales: Float32Array;
  /** [blocks], where the form has zero points of 8 bits. */
  zeroPoints: Uint8Array | null;
  /** [blocks of a row, rows], where the form has minima: what each weight of a block is above its code times scale. */
  minima: Float32Array | null;
  /** All rows of the matrix, for the place of a minimum. */
  rows: number;
  blocksPerRow: number;
}

/** Writes the GGUF blocks of whole rows into a matrix, from its block `at` on. */
export type Repack = (source: Uint8Array, matrix: PackedMatrix, at: number) => void;

/** Keeps what a block's weights are above scale times code, where MatMulNBits takes the codes to be `below` less. */
export function setMinimum(
  matrix: PackedMatrix,
  block: number,
  scale: number,
  minimum: number,
  below: number,
): void {
  const { minima, blocksPerRow, rows } = matrix;
  if (minima === null) return;
  const row = Math.floor(block / blocksPerRow);
  minima[(block % blocksPerRow) * rows + row] = minimum + below * scale;
}

/** Writes values to the nearest of 255 steps around code 128, from `at` on. @returns the step, 0 for zeros alone */
export function roundTo8Bits(values: Float32Array, codes: Uint8Array, at: number): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  const step = largest / 127;
  for (let index = 0; index < values.length; index += 1) {
    codes[at + index] = (step === 0 ? 0 : Math.round((values[index] ?? 0) / step)) + 128;
  }
  return step;
}

/** Puts the minima of all rows into 8-bit codes, each group of a row with a scale of its own. */
export function packMinima(
  { minima, rows, blocksPerRow }: PackedMatrix,
  codes: Uint8Array,
  scales: Float32Array,
): void {
  const groups = Math.ceil(blocksPerRow / MINIMA_BLOCK);
  const group = new Float32Array(MINIMA_BLOCK);
  for (let at = 0; at < rows * groups; at += 1) {
    const row = Math.floor(at / groups);
    const first = (at % groups) * MINIMA_BLOCK;
    for (let index = 0; index < MINIMA_BLOCK; index += 1) {
      // Beyond the end of a row the code for zero.
      const isInside = first + index < blocksPerRow;
      group[index] = isInside ? (minima?.[(first + index) * rows + row] ?? 0) : 0;
    }
    scales[at] = roundTo8Bits(group, codes, at * MINIMA_BLOCK);
  }
}

/**
 * Writes a block of unsigned codes with scale and minimum as 8-bit codes with a zero point: (k·code - z)·(scale/k),
 * where k is chosen so that the zero point z, a whole number, comes closest to the minimum.
 * @param codes 32 codes of at most `codeMax`, @param minimum usually negative
 */
export function writeWithZeroPoint(
  matrix: PackedMatrix,
  block: number,
  codes: Uint8Array,
  codeMax: number,
  scale: number,
  minimum: number,
): void {
  const target = block * codes.length;
  if (scale === 0) return writeConstant(matrix, block, codes.length, minimum);
  const ratio = -minimum / scale;
  const largest = Math.floor(255 / codeMax);
  let factor = 0;
  let error = Number.POSITIVE_INFINITY;
  for (let candidate = largest; candidate > largest / 2; candidate -= 1) {
    const zero = Math.round(ratio * candidate);
    const miss = Math.abs(ratio * candidate - zero) / candidate;
    const fits = zero >= codeMax * candidate - 255 && zero <= 255;
    if (fits && miss < error) [error, factor] = [miss, candidate];
  }
  if (factor === 0) return writeRounded(matrix, block, codes, codeMax, scale, minimum);
  const zero = Math.round(ratio * factor);
  const shift = zero < 0 ? -zero : 0;
  matrix.scales[block] = scale / factor;
  if (matrix.zeroPoints) matrix.zeroPoints[block] = zero + shift;
  for (let index = 0; index < codes.length; index += 1) {
    matrix.codes[target + index] = (codes[index] ?? 0) * factor + shift;
  }
}

/** A block that lies far from zero, to the nearest of 255 values around it. */
function writeRounded(
  matrix: PackedMatrix,
  block: number,
  codes: Uint8Array,
  codeMax: number,
  scale: number,
  minimum: number,
): void {
  const step = Math.max(Math.abs(minimum), Math.abs(minimum + codeMax * scale)) / 127;
  matrix.scales[block] = step;
  if (matrix.zeroPoints) matrix.zeroPoints[block] = 128;
  for (let index = 0; index < codes.length; index += 1) {
    const weight = (codes[index] ?? 0) * scale + minimum;
    matrix.codes[block * codes.length + index] = Math.round(weight / step) + 128;
  }
}

/** A block whose weights are all the same. */
function writeConstant(matrix: PackedMatrix, block: number, length: number, value: number): void {
  matrix.scales[block] = Math.abs(value);
  if (matrix.zeroPoints) matrix.zeroPoints[block] = 1;
  matrix.codes.fill(1 + Math.sign(value), block * length, (block + 1) * length);
}
