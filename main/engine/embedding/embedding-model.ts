import { setImmediate } from "node:timers/promises";
import { Tokenizer } from "@huggingface/tokenizers";
import type { Tensor } from "onnxruntime-node";
import { AppError } from "#shared/errors.ts";
import { loadRuntime } from "../onnx/runtime.ts";
import type { ModelFolder } from "./model-folder.ts";
import { normalize, pool } from "./pool.ts";

/** Turns texts into vectors whose angles tell how alike they are. */
export interface EmbeddingModel {
  readonly folder: ModelFolder;
  /**
   * One vector for each text, in their order. @throws AppError `cancelled`, `too-large` for a text that is longer than
   * the model reads
   */
  embed(texts: readonly string[], hooks: EmbedHooks): Promise<Float32Array[]>;
  close(): Promise<void>;
}

export interface EmbedHooks {
  signal: AbortSignal;
  /** Texts. */
  onProgress: (done: number, total: number) => void;
}

/** Texts of one run. */
const BATCH = 16;

/** @throws AppError `invalid-input` that says what of the model does not run here */
export async function loadEmbeddingModel(folder: ModelFolder, threads: number): Promise<EmbeddingModel> {
  const { api } = loadRuntime();
  const tokenizer = openTokenizer(folder);
  const session = await api.InferenceSession.create(folder.model, {
    executionProviders: ["cpu"],
    intraOpNumThreads: threads,
    logSeverityLevel: 4,
  }).catch((cause: unknown) => {
    throw unusable("its graph cannot be opened", cause);
  });
  const unknown = session.inputNames.find((name) => !INPUTS.has(name));
  const output = OUTPUTS.find((name) => session.outputNames.includes(name));
  if (unknown !== undefined) throw unusable(`its graph asks for "${unknown}"`);
  if (output === undefined) throw unusable("its graph gives no sentence or token embeddings");

  const encode = (text: string): number[] => {
    const { ids } = tokenizer.encode(text.toWellFormed());
    if (ids.length <= folder.tokensMax) return ids;
    throw new AppError(
      "too-large",
      `A text has ${ids.length} tokens and this model reads ${folder.tokensMax}. Cut it into shorter parts.`,
    );
  };

  async function run(batch: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const length = Math.max(...batch.map((ids) => ids.length));
    const shape = [batch.length, length];
    const fill = (value: (ids: readonly number[], at: number) => number) =>
      new api.Tensor(
        "int64",
        BigInt64Array.from(batch.flatMap((ids) => Array.from({ length }, (_, at) => BigInt(value(ids, at))))),
        shape,
      );
    const feeds: Record<string, Tensor> = {
      input_ids: fill((ids, at) => ids[at] ?? 0),
      attention_mask: fill((ids, at) => (at < ids.length ? 1 : 0)),
      token_type_ids: fill(() => 0),
    };
    const used = Object.fromEntries(session.inputNames.map((name) => [name, feeds[name]]));
    const result = (await session.run(used as Record<string, Tensor>))[output ?? ""]; // every name was looked up
    const width = result?.dims.at(-1) ?? 0;
    if (!(result?.data instanceof Float32Array)) throw unusable("its graph gives no float32");
    const values = result.data;
    const vectors = batch.map((ids, index) =>
      result.dims.length === 2
        ? values.slice(index * width, (index + 1) * width)
        : pool(values.subarray(index * length * width), ids.length, width, folder.pooling),
    );
    return folder.isNormalized ? vectors.map(normalize) : vectors;
  }

  return {
    folder,
    async embed(texts, { signal, onProgress }) {
      const encoded = texts.map((text, index) => ({ ids: encode(text), index }));
      // Texts of like length share a run, so that little is padded.
      const order = encoded.sort((a, b) => a.ids.length - b.ids.length);
      const vectors: Float32Array[] = texts.map(() => new Float32Array(0));
      for (let at = 0; at < order.length; at += BATCH) {
        signal.throwIfAborted();
        const batch = order.slice(at, at + BATCH);
        const found = await run(batch.map(({ ids }) => ids));
        batch.forEach(({ index }, one) => (vectors[index] = found[one] ?? new Float32Array(0)));
        onProgress(Math.min(order.length, at + BATCH), order.length);
        await setImmediate();
      }
      return vectors;
    },
    close: () => session.release(),
  };
}

const INPUTS = new Set(["input_ids", "attention_mask", "token_type_ids"]);
/** The first that a graph has is taken; a vector of the sentence is pooled already. */
const OUTPUTS = ["sentence_embedding", "last_hidden_state", "token_embeddings"];

function openTokenizer({ tokenizer, tokenizerConfig }: ModelFolder): Tokenizer {
  try {
    return new Tokenizer(tokenizer, tokenizerConfig);
  } catch (cause) {
    throw unusable("its tokenizer is of a kind that is not known", cause);
  }
}

function unusable(what: string, cause?: unknown): AppError {
  return new AppError(
    "invalid-input",
    `This embedding model cannot be used: ${what}. Choose one of sentence-transformers' models in ONNX, such as all-MiniLM-L6-v2.`,
    { cause },
  );
}
