import type { DocumentStatistics } from "#main/nano/result.ts";
import type { Candidate } from "./candidate.ts";
import { type Pace, paced } from "./pace.ts";

/** A unit-length tf-idf vector: weight by stem. */
export type TermVector = ReadonlyMap<string, number>;

/** The tf-idf vector of each candidate and their centroid, unit length (Radev et al., MEAD, 2004). */
export async function termVectors(
  candidates: readonly Candidate[],
  statistics: DocumentStatistics,
  pace: Pace,
): Promise<{ vectors: readonly TermVector[]; centroid: TermVector }> {
  const vectors: TermVector[] = [];
  const sum = new Map<string, number>();
  await paced(candidates.length, pace, (index) => {
    const vector = termVector(candidates[index]?.stems ?? [], statistics);
    vectors.push(vector);
    if (candidates[index]?.isFiller === true) return;
    for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  });
  return { vectors, centroid: unitLength(sum) };
}

/** Cosine of two unit-length vectors. */
export function cosine(one: TermVector, other: TermVector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

/** Cosine of two int8 vectors of unit length (value / 127). */
export function vectorCosine(one: Int8Array, other: Int8Array | Float32Array): number {
  const scale = other instanceof Int8Array ? 127 * 127 : 127;
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum / scale;
}

function termVector(stems: readonly string[], statistics: DocumentStatistics): TermVector {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [stem, count] of counts) {
    const frequency = Math.max(1, statistics.documentFrequency.get(stem) ?? 1);
    weights.set(stem, (1 + Math.log(count)) * Math.log(1 + statistics.units / frequency));
  }
  return unitLength(weights);
}

function unitLength(weights: Map<string, number>): Map<string, number> {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}
