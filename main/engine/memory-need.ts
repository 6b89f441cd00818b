import { AppError } from "#shared/errors.ts";
import type { MemoryNeed } from "#shared/inspection.ts";
import { cacheBytesPerRow } from "./decoder/kv-cache.ts";
import type { Hyperparameters } from "./families/hyperparameters.ts";
import type { DecoderWeights } from "./weights/decoder-weights.ts";

/** Rows of one run whose intermediate values are all there at once. */
const RUN_ROWS = 512;

/**
 * Bytes that a model takes with a stream of `context` tokens. ONNX Runtime re-orders the weights when it loads them,
 * and lets go of the first form one matrix after the other, so the largest one counts twice.
 */
export function memoryNeed(model: Hyperparameters, weights: DecoderWeights, context: number): MemoryNeed {
  const largest = Math.max(...weights.head.map((plan) => plan.weights.bytes));
  const { width, feedForward, vocabulary, heads, headSize } = model;
  const rowValues = 8 * width + 4 * feedForward + 3 * heads * headSize;
  return {
    weights: weights.bytes + largest,
    cache: cacheBytesPerRow(model) * context,
    scratch: RUN_ROWS * rowValues * 4 + vocabulary * 16 * 4,
    context,
  };
}

/** The context that is opened: what the model was trained for, but no more than most prompts need. */
export const CONTEXT_MAX = 8192;

export function openedContext(model: Hyperparameters): number {
  return Math.min(model.context, CONTEXT_MAX);
}

/** @throws AppError `too-large` that says what is needed and what is free */
export function refuseWithoutMemory(name: string, need: MemoryNeed, free: number): void {
  const needed = need.weights + need.scratch;
  if (needed <= free) return;
  throw new AppError(
    "too-large",
    `"${name}" needs about ${gigabytes(needed)} of memory and ${gigabytes(free)} are free. Close other programs, or choose a smaller model.`,
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
