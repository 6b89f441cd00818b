import type { Family } from "./family.ts";
import { readCommon } from "./read-common.ts";

/** Qwen2 and Qwen2.5 (arXiv:2407.10671): biases on Q, K and V. */
export const qwen2: Family = {
  architecture: "qwen2",
  models: "Qwen2 and Qwen2.5",
  read: (file) => ({ ...readCommon(file, "half"), hasBiases: true }),
};
