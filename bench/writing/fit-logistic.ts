/** One labelled example of a logistic regression. */
export interface LabelledRow {
  features: readonly number[];
  isRight: boolean;
  weight: number;
}

const ROUNDS_MAX = 30;
const CLOSE_ENOUGH = 1e-6;

/**
 * Weights that make the labels likeliest, by Newton's method, with a penalty on the square of each.
 * @param penalties one for each feature
 */
export function fitLogistic(rows: readonly LabelledRow[], penalties: readonly number[]): number[] {
  const size = penalties.length;
  let weights = penalties.map(() => 0);
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const gradient = penalties.map((penalty, index) => penalty * (weights[index] ?? 0));
    const curvature = penalties.map((penalty, index) =>
      Float64Array.from({ length: size }, (_, other) => (other === index ? penalty : 0)),
    );
    for (const { features, isRight, weight } of rows) {
      const present = features.flatMap((value, index) => (value === 0 ? [] : [index]));
      const logit = present.reduce((sum, at) => sum + (weights[at] ?? 0) * (features[at] ?? 0), 0);
      const probability = 1 / (1 + Math.exp(-logit));
      const slope = weight * (probability - Number(isRight));
      const bend = weight * probability * (1 - probability);
      for (const at of present) {
        const value = features[at] ?? 0;
        gradient[at] = (gradient[at] ?? 0) + slope * value;
        const row = curvature[at];
        if (row === undefined) continue;
        for (const other of present) row[other] = (row[other] ?? 0) + bend * value * (features[other] ?? 0);
      }
    }
    const step = solve(curvature, gradient);
    weights = weights.map((weight, index) => weight - (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return weights;
}

/** Solves a symmetric system with positive pivots by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], values: readonly number[]): number[] {
  const rows = matrix.map((row, index) => Float64Array.of(...row, values[index] ?? 0));
  const size = rows.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const from = rows[pivot];
    if (from === undefined) continue;
    for (const [index, row] of rows.entries()) {
      if (index === pivot) continue;
      const factor = (row[pivot] ?? 0) / (from[pivot] ?? 1);
      if (factor === 0) continue;
      for (let at = pivot; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (from[at] ?? 0);
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}
