import { basename, dirname } from "node:path";
import { AppError } from "#shared/errors.ts";
import { readHyperparameters } from "../families/families.ts";
import type { Hyperparameters } from "../families/hyperparameters.ts";
import { dequantize } from "../gguf/dequantize.ts";
import type { GgufFile } from "../gguf/gguf-file.ts";
import { openTensors, type TensorReader } from "../gguf/tensor-reader.ts";
import { memoryNeed, refuseWithoutMemory } from "#main/engine/memory-need.ts";
import { openSession, type Session, type SessionOptions } from "../onnx/session.ts";
import { convertInMemory, findOrConvert } from "../weights/converted-cache.ts";
import { type DecoderWeights, planDecoderWeights } from "../weights/decoder-weights.ts";
import type { MatrixForms } from "../weights/matrix-form.ts";
import { causalAttention } from "./causal-attention.ts";
import { createDecoder, type Decoder } from "./decoder.ts";
import { buildDecoderGraph, type DecoderGraphOptions } from "./decoder-graph.ts";
import { maskedAttention } from "./masked-attention.ts";
import { createMaskedDecoder } from "./masked-decoder.ts";
import { createRowSource, type RowSource } from "./row-source.ts";

export interface LoadOptions {
  file: GgufFile;
  /** Where converted weights are kept; null keeps none. */
  cacheFolder: string | null;
  /** Bytes that may be taken now. */
  memoryFree: number;
  /** Rows that a stream may have; at most those the model was trained for. */
  capacity: number;
  threads: number;
  signal: AbortSignal;
  /** Bytes of converted weights. */
  onProgress: (done: number, total: number) => void;
  /** False asks for runs that copy their outputs, to which the engine otherwise turns only where it must. */
  isInPlace?: boolean;
  /** How matrices are held, where it is not as `MATRIX_FORMS` says; without a cache of converted weights. */
  forms?: MatrixForms;
}

/** A decoder with what it was loaded from. */
export interface LoadedDecoder {
  decoder: Decoder;
  rows: RowSource;
  /** Whether keys and values are written in place, without a copy of the cache for each token. */
  isInPlace: boolean;
  /** Opens the graph of `maskedAttention` over the same weights as a scorer. */
  openScorer(): Session;
  /** Null when the file was not read whole. */
  sha256: string | null;
  /** Refuses when the file at the path is gone or another one. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Loads a decoder: plans its weights, converts them or finds them converted, builds its graph and opens it.
 * @throws AppError `invalid-input` that names what is unsupported or damaged, `not-found`, `unavailable`, `cancelled`
 */
export async function loadDecoder(options: LoadOptions): Promise<LoadedDecoder> {
  const { file, threads } = options;
  const model = readHyperparameters(file);
  const weights = planDecoderWeights(file, model, options.forms);
  const capacity = Math.min(options.capacity, model.context);
  refuseWithoutMemory(basename(file.path), memoryNeed(model, weights, capacity), options.memoryFree);
  const reader = await openTensors(file);
  try {
    await readFrequencyFactors(file, model, reader);
    const converted = await prepareWeights(options, weights, reader);
    const rows = createRowSource(model, weights.embedding, reader);
    const open = (graph: Pick<DecoderGraphOptions, "attention" | "isInPlace" | "isScorer">) =>
      openSession(buildDecoderGraph({ ...graph, model, weights, weightsFile: converted.name }), {
        threads,
        isInPlace: graph.isInPlace,
        external: converted.external,
      });
    const openDecoder = (isInPlace: boolean) =>
      createDecoder({
        model,
        rows,
        capacity,
        session: open({ attention: causalAttention, isInPlace }),
        isInPlace,
        openMasked: () => createMaskedDecoder(open({ attention: maskedAttention, isInPlace: false }), model),
      });
    let decoder = openDecoder(options.isInPlace ?? true);
    const isInPlace = (options.isInPlace ?? true) && writesInPlace(decoder);
    if (!isInPlace && options.isInPlace !== false) {
      decoder.dispose();
      decoder = openDecoder(false);
    }
    return {
      decoder,
      rows,
      isInPlace,
      openScorer: () => open({ attention: maskedAttention, isInPlace: false, isScorer: true }),
      sha256: converted.sha256,
      check: () => reader.check(),
      async close() {
        decoder.dispose();
        await reader.close();
      },
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

/**
 * Whether a run wrote keys where the cache has them: another version of ONNX Runtime might copy its inputs, and every
 * later token would then be computed from an empty cache.
 */
function writesInPlace(decoder: Decoder): boolean {
  const cache = decoder.createCache();
  const [logit] = decoder.forward(cache, { kind: "causal", pieces: [0], rows: 1 }, [0]);
  const first = cache.keys[0]?.subarray(0, decoder.model.headSize) ?? [];
  return logit !== undefined && logit !== 0 && first.some((value) => value !== 0);
}

/** Llama 3.1 and later keep a factor for each frequency in a tensor. */
async function readFrequencyFactors(
  file: GgufFile,
  { rope }: Hyperparameters,
  reader: TensorReader,
): Promise<void> {
  const tensor = file.tensors.get("rope_freqs.weight");
  if (rope.scaling.kind !== "per-frequency" || tensor === undefined) return;
  const bytes = new Uint8Array(tensor.bytes);
  await reader.read(tensor, bytes);
  const factors = new Float32Array(tensor.shape[0] ?? 0);
  dequantize(tensor.type, bytes, factors);
  if (factors.length !== rope.dimensions / 2 || factors.some((factor) => !(factor > 0))) {
    throw new AppError(
      "invalid-input",
      `"${basename(file.path)}" cannot be used: its tensor "rope_freqs.weight" does not fit its heads. Download the file again, or choose another one.`,
    );
  }
  rope.scaling = { kind: "per-frequency", factors };
}

interface PreparedWeights {
  /** How the graph calls the file. */
  name: string;
  external: NonNullable<SessionOptions["external"]>;
  sha256: string | null;
}

/** From the cache where there is one; a disk that does not take it costs time at each load, nothing else. */
async function prepareWeights(
  { file, cacheFolder, signal, onProgress }: LoadOptions,
  weights: DecoderWeights,
  reader: TensorReader,
): Promise<PreparedWeights> {
  if (cacheFolder !== null) {
    try {
      const found = await findOrConvert({ folder: cacheFolder, file, weights, reader, signal, onProgress });
      const external = { folder: dirname(found.path) };
      return { name: basename(found.path), external, sha256: found.sha256 };
    } catch (error) {
      if (!isOfSystem(error)) throw error;
    }
  }
  const data = await convertInMemory({ weights, reader, signal, onProgress });
  const name = "weights";
  return { name, external: { files: [{ path: name, data }] }, sha256: null };
}

/** A full disk, one that may not be written to, a file in the folder's place: what the system has a number for. */
function isOfSystem(error: unknown): boolean {
  return error instanceof Error && "errno" in error && !(error instanceof AppError);
}
