import type { Pooling } from "./model-folder.ts";

/**
 * One vector from the rows of one text (Reimers and Gurevych 2019, arXiv:1908.10084).
 * @param rows [length of the batch, width] @param count rows that are of the text; padding lies behind them
 */
export function pool(rows: Float32Array, count: number, width: number, pooling: Pooling): Float32Array {
  const row = (index: number) => rows.subarray(index * width, (index + 1) * width);
  if (pooling === "cls") return row(0).slice();
  if (pooling === "last") return row(count - 1).slice();
  const vector = row(0).slice();
  for (let index = 1; index < count; index += 1) {
    row(index).forEach((value, at) => {
      const before = vector[at] ?? 0;
      vector[at] = pooling === "max" ? Math.max(before, value) : before + value;
    });
  }
  return pooling === "mean" ? vector.map((value) => value / count) : vector;
}

/** To length 1; a vector of zeros stays as it is. */
export function normalize(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
