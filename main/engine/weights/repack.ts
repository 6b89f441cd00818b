import type { GgmlTypeName } from "../gguf/ggml-types.ts";
import type { Repack } from "./packed-matrix.ts";
import { repackQ4_K, repackQ5_K, repackQ6_K } from "./repack-k.ts";
import { repackQ4_0, repackQ4_1, repackQ5_0, repackQ5_1, repackQ8_0 } from "./repack-legacy.ts";

/** What turns each type's blocks into the form that `MATRIX_FORMS` gives it; types without one stay plain. */
export const REPACKS: Readonly<Partial<Record<GgmlTypeName, Repack>>> = {
  Q4_0: repackQ4_0,
  Q4_1: repackQ4_1,
  Q5_0: repackQ5_0,
  Q5_1: repackQ5_1,
  Q8_0: repackQ8_0,
  Q4_K: repackQ4_K,
  Q5_K: repackQ5_K,
  Q6_K: repackQ6_K,
};
