import { createRandom } from "#main/engine/sampling/random.ts";

const SAMPLES = 10_000;
const SEED = 6;

/** A value of all documents, and the bounds that hold 95 % of those of the resampled ones. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/**
 * Resamples documents with replacement and reads the value off each sample (percentile bootstrap, Efron and Tibshirani
 * 1993). Values of two systems on the same documents are compared by passing their differences: the pairs stay together.
 * @param documents what is known of each document; the same number of them draws the same samples
 */
export function bootstrap<Document>(
  documents: readonly Document[],
  valueOf: (sample: readonly Document[]) => number,
): Interval {
  const random = createRandom(SEED);
  const values = new Float64Array(SAMPLES).map(() =>
    valueOf(documents.map((document) => documents[Math.floor(random() * documents.length)] ?? document)),
  );
  values.sort();
  const at = (share: number): number => values[Math.round(share * (SAMPLES - 1))] ?? Number.NaN;
  return { value: valueOf(documents), low: at(0.025), high: at(0.975) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
