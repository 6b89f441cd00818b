import type { GgmlTypeName } from "../gguf/ggml-types.ts";

/**
 * How ONNX Runtime's MatMulNBits holds a matrix of a GGUF type; `null` is a plain float32 MatMul.
 *
 * The operator computes (code - zero point) * scale over blocks of a row. Where blocks have a minimum, `minima` says
 * how the product of the input's block sums with the matrix of minima is computed, which is added: the codes then stay
 * exact.
 */
export interface MatrixForm {
  bits: 4 | 8;
  /** Weights that share a scale. */
  block: 16 | 32;
  /** One unsigned zero point for each block; otherwise it is the middle of the codes. */
  hasZeroPoints: boolean;
  minima: null | "float32" | "8-bit";
}

const form = (bits: 4 | 8, block: 16 | 32, extra: Partial<MatrixForm> = {}): MatrixForm => ({
  bits,
  block,
  hasZeroPoints: false,
  minima: null,
  ...extra,
});

/** Minima of a row that share a scale, where they are kept in 8 bits. */
export const MINIMA_BLOCK = 16;

export type MatrixForms = Readonly<Record<GgmlTypeName, MatrixForm | null>>;

/** The measured choice for each type; docs/engine.md has the figures. */
export const MATRIX_FORMS: MatrixForms = {
  F32: null,
  F16: null,
  BF16: null,
  Q4_0: form(4, 32),
  Q4_1: form(8, 32, { hasZeroPoints: true }),
  Q5_0: form(8, 32),
  Q5_1: form(8, 32, { minima: "float32" }),
  Q8_0: form(8, 32),
  Q4_K: form(4, 32, { minima: "8-bit" }),
  Q5_K: form(8, 32, { hasZeroPoints: true }),
  Q6_K: form(8, 32),
};

/** Two matrices of one form can be the rows of one. */
export function isSameForm(a: MatrixForm | null, b: MatrixForm | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.bits === b.bits && a.block === b.block && a.hasZeroPoints === b.hasZeroPoints && a.minima === b.minima
  );
}
