export interface AttentionShape {
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  /** Queries are multiplied by it. */
  readonly scale: number;
  /** Scores s become cap * tanh(s / cap); 0 for none. */
  readonly cap: number;
}

/** Softmax attention of every row over the rows it may see. Heads of keys and values serve several of queries. */
export function attend(
  { queries, keys, values }: Readonly<Record<"queries" | "keys" | "values", readonly Float64Array[]>>,
  { heads, keyValueHeads, headSize, scale, cap }: AttentionShape,
  canSee: (row: number, other: number) => boolean,
): Float64Array[] {
  return queries.map((query, row) => {
    const output = new Float64Array(heads * headSize);
    const seen = keys.map((_, other) => other).filter((other) => canSee(row, other));
    for (let head = 0; head < heads; head += 1) {
      const shared = Math.floor((head * keyValueHeads) / heads) * headSize;
      const scores = seen.map((other) => {
        const score = scale * dot(query, head * headSize, keys[other], shared, headSize);
        return cap === 0 ? score : cap * Math.tanh(score / cap);
      });
      const highest = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - highest));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      for (const [index, other] of seen.entries()) {
        const weight = (weights[index] ?? 0) / total;
        for (let value = 0; value < headSize; value += 1) {
          const at = head * headSize + value;
          output[at] = (output[at] ?? 0) + weight * (values[other]?.[shared + value] ?? 0);
        }
      }
    }
    return output;
  });
}

function dot(
  left: Float64Array,
  leftStart: number,
  right: Float64Array | undefined,
  rightStart: number,
  length: number,
): number {
  let sum = 0;
  for (let index = 0; index < length; index += 1) {
    sum += (left[leftStart + index] ?? 0) * (right?.[rightStart + index] ?? 0);
  }
  return sum;
}
