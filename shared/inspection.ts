import { z } from "zod";

/** The tensors of one stored type. `bytes` is what they take in the file. */
export const tensorsOfType = z.object({
  type: z.string(),
  count: z.int().nonnegative(),
  bytes: z.number().nonnegative(),
});
export type TensorsOfType = z.infer<typeof tensorsOfType>;

/** Bytes a model needs in memory. `cache` is for keys and values of `context` tokens, `scratch` for one forward pass. */
export const memoryNeed = z.object({
  weights: z.number().nonnegative(),
  cache: z.number().nonnegative(),
  scratch: z.number().nonnegative(),
  context: z.int().nonnegative(),
});
export type MemoryNeed = z.infer<typeof memoryNeed>;

/** What a model file says about itself, read without loading it. Null stands for what the file leaves out. */
export const inspection = z.object({
  /** A GGUF file, or a folder in the Hugging Face layout. */
  format: z.enum(["gguf", "onnx"]),
  path: z.string(),
  /** Bytes of all its files. */
  size: z.number().nonnegative(),
  /** Milliseconds since 1970-01-01 UTC. */
  modified: z.number(),
  /** What it is for: writing text, or vectors of sentences. */
  kind: z.enum(["language", "embedding"]),
  architecture: z.string().nullable(),
  name: z.string().nullable(),
  sizeLabel: z.string().nullable(),
  /** How most of its weights are stored, as in "Q4_K". */
  quantization: z.string().nullable(),
  parameters: z.number().nonnegative(),
  tensors: z.array(tensorsOfType),
  /** Tokens it was made for. */
  context: z.int().nonnegative().nullable(),
  layers: z.int().nonnegative().nullable(),
  width: z.int().nonnegative().nullable(),
  vocabulary: z.int().nonnegative().nullable(),
  hasTemplate: z.boolean(),
  /** The tokenizer's family, and how it cuts text before that. */
  tokenizer: z.object({ model: z.string().nullable(), pre: z.string().nullable() }),
  /** Why it cannot be used, as sentences for the user; empty for a model that can. */
  unsupported: z.array(z.string()),
  /** Null where it cannot be told, as for an unsupported model. */
  memory: memoryNeed.nullable(),
});
export type Inspection = z.infer<typeof inspection>;
