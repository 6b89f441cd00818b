import type { Hyperparameters } from "../families/hyperparameters.ts";
import { positionAfter } from "../fusion/fuse.ts";
import { callerTensor, type Session, type Tensors } from "../onnx/session.ts";
import { keyInput, keyOutput, valueInput, valueOutput } from "./attention.ts";
import type { MaskedDecoder } from "./decoder.ts";
import type { KvCache } from "./kv-cache.ts";
import { hasWindows } from "./masked-attention.ts";
import { ropeFrequencies, ropeRows } from "./rope-table.ts";

/** Added to the score of a row that is not seen: the softmax of it is 0, and no sum of two becomes infinite. */
const UNSEEN = -1e9;

/** Rows that are computed together and see what `sees` says. */
export interface MaskedRows {
  /** [count, width] */
  rows: Float32Array;
  count: number;
  axes: number;
  /** [count, axes] */
  positions: Int32Array;
  /** Whether a row sees another among the new ones; those of the cache, which all see, have negative numbers. */
  sees: (row: number, other: number) => boolean;
  wanted: readonly number[];
}

/** The inputs of a graph of `maskedAttention` for rows after what a cache holds, which every row sees within its layer's window. */
export function maskedFeeds(
  model: Hyperparameters,
  cache: KvCache,
  { rows, count, axes, positions, sees, wanted }: MaskedRows,
): Tensors {
  const past = cache.length;
  const feeds: Tensors = {
    rows: callerTensor("float32", rows, [1, count, model.width]),
    wanted: callerTensor("int64", BigInt64Array.from(wanted, BigInt), [wanted.length]),
    past: callerTensor("int64", BigInt64Array.of(BigInt(past)), [1]),
    positions: callerTensor(
      "int64",
      BigInt64Array.from({ length: count }, (_, row) => BigInt(row)),
      [1, count],
    ),
    mask: mask(past, count, sees),
  };
  if (hasWindows(model)) {
    const window = model.windows.find((one) => one !== null) ?? 0;
    const shift = cache.position - past;
    const positionOf = (row: number) => (row < past ? row + shift : (positions[(row - past) * axes] ?? 0));
    const isInside = (row: number, other: number) =>
      positionOf(past + row) - positionOf(past + other) < window;
    feeds["mask.local"] = mask(past, count, (row, other) => isInside(row, other) && sees(row, other));
  }
  addAngles(feeds, "", model.rope, positions, axes);
  if (model.localRope) addAngles(feeds, ".local", model.localRope, positions, axes);
  const shape = [1, model.keyValueHeads, cache.capacity, model.headSize];
  for (let layer = 0; layer < model.layers; layer += 1) {
    const key = cache.keys[layer];
    const value = cache.values[layer];
    if (key) feeds[keyInput(layer)] = callerTensor("float32", key, shape);
    if (value) feeds[valueInput(layer)] = callerTensor("float32", value, shape);
  }
  return feeds;
}

/** One output of a run, which must be of float32. */
export function floatsOf(results: Tensors, name: string): Float32Array {
  const data = results[name]?.data;
  if (data instanceof Float32Array) return data;
  throw new Error(`The decoder gave no ${name}.`);
}

/** Pieces whose rows see each other, or that lie on more than one axis, over `runMasked`. */
export function createMaskedDecoder(session: Session, model: Hyperparameters): MaskedDecoder {
  return {
    forward(cache, piece, wanted) {
      const isMutual = piece.attention === "bidirectional";
      const feeds = maskedFeeds(model, cache, {
        rows: piece.rows,
        count: piece.count,
        axes: piece.axes,
        positions: piece.positions.map((position) => position + cache.position),
        sees: (row, other) => isMutual || other <= row,
        wanted,
      });
      const names = Array.from({ length: model.layers }, (_, layer) => [
        keyOutput(layer),
        valueOutput(layer),
      ]);
      const results = session.run(
        feeds,
        Object.fromEntries(["logits", ...names.flat()].map((name) => [name, null])),
      );
      appendRows(model, cache, results, piece.count);
      cache.append(piece, positionAfter(piece, cache.position));
      return floatsOf(results, "logits");
    },
    dispose: () => session.dispose(),
  };
}

/** Writes the rows that a run has computed behind those of a cache; `append` is to tell the cache of them. */
export function appendRows(
  { layers, keyValueHeads, headSize }: Hyperparameters,
  cache: KvCache,
  results: Tensors,
  count: number,
): void {
  for (let layer = 0; layer < layers; layer += 1) {
    for (const [target, source] of [
      [cache.keys[layer], floatsOf(results, keyOutput(layer))],
      [cache.values[layer], floatsOf(results, valueOutput(layer))],
    ]) {
      for (let head = 0; head < keyValueHeads; head += 1) {
        const from = head * count * headSize;
        const rows = source?.subarray(from, from + count * headSize);
        if (rows) target?.set(rows, (head * cache.capacity + cache.length) * headSize);
      }
    }
  }
}

/** @param sees is asked of every pair; rows of the cache have negative numbers, from -past on */
function mask(past: number, count: number, sees: MaskedRows["sees"]): ReturnType<typeof callerTensor> {
  const seen = past + count;
  const values = new Float32Array(count * seen);
  for (let row = 0; row < count; row += 1) {
    for (let other = 0; other < seen; other += 1) {
      if (!sees(row, other - past)) values[row * seen + other] = UNSEEN;
    }
  }
  return callerTensor("float32", values, [count, seen]);
}

function addAngles(
  feeds: Tensors,
  suffix: string,
  rope: Hyperparameters["rope"],
  positions: Int32Array,
  axes: number,
): void {
  const pairs = rope.dimensions / 2;
  // Pairs are shared out among the axes in order, as evenly as they go.
  const axisOf = (pair: number) => Math.min(axes - 1, Math.floor((pair * axes) / pairs));
  const { cos, sin } = ropeRows(ropeFrequencies(rope), positions, axes, axisOf);
  feeds[`cos${suffix}`] = callerTensor("float32", cos, [positions.length / axes, pairs]);
  feeds[`sin${suffix}`] = callerTensor("float32", sin, [positions.length / axes, pairs]);
}
