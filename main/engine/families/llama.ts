import type { Family } from "./family.ts";
import { readCommon } from "./read-common.ts";

/** Llama 2 and 3, SmolLM2, TinyLlama, Mistral. Rows of Q and K are stored for interleaved rotation. */
export const llama: Family = {
  architecture: "llama",
  models: "Llama 2 and 3, SmolLM2, TinyLlama, Mistral",
  read: (file) => readCommon(file, "interleaved"),
};
