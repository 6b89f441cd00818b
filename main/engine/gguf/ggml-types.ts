export type GgmlTypeName =
  | "F32"
  | "F16"
  | "BF16"
  | "Q4_0"
  | "Q4_1"
  | "Q5_0"
  | "Q5_1"
  | "Q8_0"
  | "Q4_K"
  | "Q5_K"
  | "Q6_K";

/** How a tensor type lies in a file: rows are whole blocks of `blockSize` weights in `blockBytes` bytes. */
export interface GgmlType<Name extends string = GgmlTypeName> {
  readonly name: Name;
  /** The number that stands for the type in a GGUF file. */
  readonly id: number;
  /** Weights in a block. */
  readonly blockSize: number;
  readonly blockBytes: number;
}

/** The types the engine computes with. Layouts: ggml-common.h of llama.cpp. */
export const GGML_TYPES: Readonly<Record<GgmlTypeName, GgmlType>> = {
  F32: { name: "F32", id: 0, blockSize: 1, blockBytes: 4 },
  F16: { name: "F16", id: 1, blockSize: 1, blockBytes: 2 },
  BF16: { name: "BF16", id: 30, blockSize: 1, blockBytes: 2 },
  Q4_0: { name: "Q4_0", id: 2, blockSize: 32, blockBytes: 18 },
  Q4_1: { name: "Q4_1", id: 3, blockSize: 32, blockBytes: 20 },
  Q5_0: { name: "Q5_0", id: 6, blockSize: 32, blockBytes: 22 },
  Q5_1: { name: "Q5_1", id: 7, blockSize: 32, blockBytes: 24 },
  Q8_0: { name: "Q8_0", id: 8, blockSize: 32, blockBytes: 34 },
  Q4_K: { name: "Q4_K", id: 12, blockSize: 256, blockBytes: 144 },
  Q5_K: { name: "Q5_K", id: 13, blockSize: 256, blockBytes: 176 },
  Q6_K: { name: "Q6_K", id: 14, blockSize: 256, blockBytes: 210 },
};

/** Types that files hold and the engine cannot compute with: an error is to name them, and their extents are checked. */
const UNSUPPORTED_TYPES: readonly GgmlType<string>[] = [
  { name: "Q8_1", id: 9, blockSize: 32, blockBytes: 36 },
  { name: "Q2_K", id: 10, blockSize: 256, blockBytes: 84 },
  { name: "Q3_K", id: 11, blockSize: 256, blockBytes: 110 },
  { name: "Q8_K", id: 15, blockSize: 256, blockBytes: 292 },
  { name: "IQ2_XXS", id: 16, blockSize: 256, blockBytes: 66 },
  { name: "IQ2_XS", id: 17, blockSize: 256, blockBytes: 74 },
  { name: "IQ3_XXS", id: 18, blockSize: 256, blockBytes: 98 },
  { name: "IQ1_S", id: 19, blockSize: 256, blockBytes: 50 },
  { name: "IQ4_NL", id: 20, blockSize: 32, blockBytes: 18 },
  { name: "IQ3_S", id: 21, blockSize: 256, blockBytes: 110 },
  { name: "IQ2_S", id: 22, blockSize: 256, blockBytes: 82 },
  { name: "IQ4_XS", id: 23, blockSize: 256, blockBytes: 136 },
  { name: "I8", id: 24, blockSize: 1, blockBytes: 1 },
  { name: "I16", id: 25, blockSize: 1, blockBytes: 2 },
  { name: "I32", id: 26, blockSize: 1, blockBytes: 4 },
  { name: "I64", id: 27, blockSize: 1, blockBytes: 8 },
  { name: "F64", id: 28, blockSize: 1, blockBytes: 8 },
  { name: "IQ1_M", id: 29, blockSize: 256, blockBytes: 56 },
  { name: "TQ1_0", id: 34, blockSize: 256, blockBytes: 54 },
  { name: "TQ2_0", id: 35, blockSize: 256, blockBytes: 66 },
  { name: "MXFP4", id: 39, blockSize: 32, blockBytes: 17 },
  { name: "NVFP4", id: 40, blockSize: 64, blockBytes: 36 },
];

const BY_ID: ReadonlyMap<number, GgmlType<string>> = new Map(
  [...Object.values(GGML_TYPES), ...UNSUPPORTED_TYPES].map((type) => [type.id, type]),
);

/** The type a file's number stands for, whether or not the engine computes with it; null for an unknown number. */
export function ggmlTypeOf(id: number): GgmlType<string> | null {
  return BY_ID.get(id) ?? null;
}

export function isSupportedType(name: string): name is GgmlTypeName {
  return Object.hasOwn(GGML_TYPES, name);
}
