import type { Family } from "./family.ts";
import { readCommon } from "./read-common.ts";

/** Qwen3 (arXiv:2505.09388), its dense models: a norm on Q and K of each head in place of biases. */
export const qwen3: Family = {
  architecture: "qwen3",
  models: "Qwen3 (dense)",
  read: (file) => ({ ...readCommon(file, "half"), hasHeadNorms: true }),
};
