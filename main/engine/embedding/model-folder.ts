import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { AppError } from "#shared/errors.ts";

const pooling = z.object({
  pooling_mode_cls_token: z.boolean().default(false),
  pooling_mode_mean_tokens: z.boolean().default(false),
  pooling_mode_max_tokens: z.boolean().default(false),
  pooling_mode_lasttoken: z.boolean().default(false),
});
const modules = z.array(z.object({ type: z.string() }));
const lengths = z.object({ max_seq_length: z.int().positive().nullish() });
const config = z.object({
  model_type: z.string().nullish(),
  hidden_size: z.int().positive().nullish(),
  num_hidden_layers: z.int().positive().nullish(),
  vocab_size: z.int().positive().nullish(),
  max_position_embeddings: z.int().positive().nullish(),
});
const json = z.record(z.string(), z.json());
const tokenizerJson = z.looseObject({ model: z.looseObject({ type: z.string().nullish() }) });

export type Pooling = "mean" | "cls" | "max" | "last";

/** A sentence embedding model in the layout of Hugging Face: an ONNX graph, and files that say how to use it. */
export interface ModelFolder {
  path: string;
  /** The graph. */
  model: string;
  /** Bytes of the graph and what lies beside it. */
  size: number;
  modified: number;
  tokenizer: z.infer<typeof tokenizerJson>;
  tokenizerConfig: z.infer<typeof json>;
  config: z.infer<typeof config>;
  pooling: Pooling;
  isNormalized: boolean;
  /** Tokens of one text that the model reads. */
  tokensMax: number;
}

const GRAPHS = ["model.onnx", "onnx/model.onnx", "onnx/model_quantized.onnx", "model_quantized.onnx"];
/** What models without a word on it were made for. */
const TOKENS_MAX = 512;

/**
 * Reads the folder of a sentence embedding model. What a file leaves out follows sentence-transformers: the mean of all
 * rows, not normalized, unless its modules say otherwise.
 * @throws AppError `not-found`, `invalid-input` that names the file at fault
 */
export async function readModelFolder(path: string): Promise<ModelFolder> {
  const name = basename(path);
  const found = await Promise.all(GRAPHS.map((graph) => stat(join(path, graph)).catch(() => null)));
  const at = found.findIndex((status) => status?.isFile());
  const graph = found[at];
  const file = GRAPHS[at];
  if (!graph || file === undefined) {
    throw new AppError(
      "not-found",
      `The folder "${name}" holds no ONNX model. It needs "model.onnx" or "onnx/model.onnx", as models on Hugging Face have it.`,
    );
  }
  const read = async <T>(part: string, schema: z.ZodType<T>, fallback?: T): Promise<T> => {
    const text = await readFile(join(path, part), "utf8").catch(() => null);
    if (text === null && fallback !== undefined) return fallback;
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    throw new AppError(
      "invalid-input",
      `The file "${part}" in the folder "${name}" is ${text === null ? "missing" : "damaged"}. Download the model's folder again.`,
    );
  };
  const { max_seq_length: length } = await read("sentence_bert_config.json", lengths, {});
  const settings = await read("config.json", config, {});
  const parts = await read("modules.json", modules, []);
  return {
    path,
    model: join(path, file),
    size: graph.size,
    modified: Math.floor(graph.mtimeMs),
    tokenizer: await read("tokenizer.json", tokenizerJson),
    tokenizerConfig: await read("tokenizer_config.json", json, {}),
    config: settings,
    pooling: poolingOf(await read("1_Pooling/config.json", pooling, pooling.parse({}))),
    isNormalized: parts.some(({ type }) => type.endsWith("Normalize")),
    tokensMax: Math.min(length ?? TOKENS_MAX, settings.max_position_embeddings ?? TOKENS_MAX * 16),
  };
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function poolingOf(modes: z.infer<typeof pooling>): Pooling {
  if (modes.pooling_mode_cls_token) return "cls";
  if (modes.pooling_mode_max_tokens) return "max";
  if (modes.pooling_mode_lasttoken) return "last";
  return "mean";
}
