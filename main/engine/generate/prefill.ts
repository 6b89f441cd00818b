import { setImmediate } from "node:timers/promises";
import { AppError } from "#shared/errors.ts";
import type { Decoder } from "../decoder/decoder.ts";
import type { KvCache } from "../decoder/kv-cache.ts";
import { fuse } from "../fusion/fuse.ts";
import { rowsOf, type StreamPiece } from "../fusion/piece.ts";

/** Work that one run may do: enough rows to fill the processor, few enough to stop within about a second. */
const CHUNK_ROWS = 512;
const CHUNK_PRODUCTS = 60e9;

export interface PrefillOptions {
  decoder: Decoder;
  cache: KvCache;
  pieces: readonly StreamPiece[];
  signal: AbortSignal;
  /** Rows of the stream that are computed, of all that are to be. */
  onProgress: (done: number, total: number) => void;
}

/**
 * Computes what of a stream its cache does not hold yet, some rows at a time.
 * @returns logits after the last row, good until the decoder's next run
 * @throws AppError `cancelled`, `too-large` when the stream does not fit the context
 */
export async function prefill(options: PrefillOptions): Promise<Float32Array> {
  const { decoder, cache, pieces, signal, onProgress } = options;
  const rest = pieces.slice(cache.pieces);
  const total = rest.reduce<number>((sum, piece) => sum + rowsOf(piece), 0);
  refuseTooLong(cache.length + total, decoder.capacity);
  const segments = fuse(rest, decoder.model.width, chunkRows(decoder));
  let done = 0;
  let logits: Float32Array = new Float32Array(0);
  onProgress(0, total);
  for (const [index, segment] of segments.entries()) {
    signal.throwIfAborted();
    const isLast = index === segments.length - 1;
    logits = decoder.forward(cache, segment, isLast ? [segment.rows - 1] : []);
    done += segment.rows;
    onProgress(done, total);
    // A message that stops the work is heard between two runs.
    await setImmediate();
  }
  signal.throwIfAborted();
  return logits;
}

/** @throws AppError `too-large`: a stream is never cut in silence. */
export function refuseTooLong(rows: number, capacity: number): void {
  if (rows < capacity) return;
  throw new AppError(
    "too-large",
    `The text has ${rows} tokens and the model takes ${capacity - 1} here. Shorten it, or choose a model with a longer context.`,
  );
}

/** Rows of a run, by what one row costs. */
function chunkRows({ model }: Decoder): number {
  const { layers, width, heads, keyValueHeads, headSize, feedForward } = model;
  const perLayer = width * headSize * (2 * heads + 2 * keyValueHeads) + 3 * width * feedForward;
  const rows = Math.floor(CHUNK_PRODUCTS / (layers * perLayer));
  return Math.max(32, Math.min(CHUNK_ROWS, rows));
}
