/** A text's mean vector, unit length, with its label. */
export interface LabelledVector {
  label: string;
  vector: Float32Array;
}

/** The middle of each label's vectors. */
export type Centroids = ReadonlyMap<string, Float64Array>;

/** The label whose centroid is nearest by the cosine, and how much nearer than that of the next label. */
export interface Nearest {
  label: string;
  margin: number;
}

/** Centroids of unit length (Rocchio, 1971), each label counting the same whatever the number of its examples. */
export function centroidsOf(examples: readonly LabelledVector[]): Centroids {
  const sums = new Map<string, Float64Array>();
  for (const { label, vector } of examples) {
    const sum = sums.get(label) ?? new Float64Array(vector.length);
    for (let index = 0; index < vector.length; index += 1)
      sum[index] = (sum[index] ?? 0) + (vector[index] ?? 0);
    sums.set(label, sum);
  }
  for (const sum of sums.values()) {
    const length = Math.sqrt(dot(sum, sum)) || 1;
    for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) / length;
  }
  return sums;
}

/** Null where there is no label. Of equals the first by name, so that the order of examples does not matter. */
export function nearest(centroids: Centroids, vector: ArrayLike<number>): Nearest | null {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  const ranked = [...centroids]
    .map(([label, centroid]) => ({ label, cosine: dot(centroid, vector) / length }))
    .sort((one, other) => other.cosine - one.cosine || (one.label < other.label ? -1 : 1));
  const [first, second] = ranked;
  return first === undefined ? null : { label: first.label, margin: first.cosine - (second?.cosine ?? -1) };
}

/** For each example, the label it is given by all the others. */
export function leaveOneOut(examples: readonly LabelledVector[]): (string | null)[] {
  return examples.map(({ vector }, left) => {
    const others = examples.filter((_, at) => at !== left);
    return nearest(centroidsOf(others), vector)?.label ?? null;
  });
}

function dot(left: ArrayLike<number>, right: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
