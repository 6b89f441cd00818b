import type { DocumentStatistics } from "#main/nano/result.ts";
import type { Candidate } from "./candidate.ts";
import { type Pace, paced } from "./pace.ts";

/** One stem of a document: how rare it is there, and its weight in the centroid. */
export interface Term {
  rarity: number;
  central: number;
}

/** A unit-length tf-idf vector: the weight of each of its terms, in the order of their first occurrence. */
export interface TermVector {
  terms: readonly Term[];
  weights: readonly number[];
  /** The same by term, made when it is first asked for: few vectors are compared with each other. */
  byTerm: ReadonlyMap<Term, number> | null;
}

/** The tf-idf vector of each candidate and their centroid, unit length (Radev et al., MEAD, 2004). */
export async function termVectors(
  candidates: readonly Candidate[],
  statistics: DocumentStatistics,
  pace: Pace,
): Promise<{ vectors: readonly TermVector[]; centroid: TermVector }> {
  const known = new Map<string, Term>();
  const termOf = (stem: string): Term => {
    let term = known.get(stem);
    if (term === undefined) {
      const frequency = Math.max(1, statistics.documentFrequency.get(stem) ?? 1);
      term = { rarity: Math.log(1 + statistics.units / frequency), central: 0 };
      known.set(stem, term);
    }
    return term;
  };
  const vectors: TermVector[] = [];
  const central: Term[] = [];
  await paced(candidates.length, pace, (index) => {
    const candidate = candidates[index];
    if (candidate === undefined) return;
    const vector = termVector(candidate, termOf);
    vectors.push(vector);
    if (candidate.isFiller) return;
    const { terms, weights } = vector;
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at];
      const weight = weights[at];
      if (term === undefined || weight === undefined) continue;
      if (term.central === 0) central.push(term);
      term.central += weight;
    }
  });
  const weights = unitLength(central.map((term) => term.central));
  for (const [at, term] of central.entries()) term.central = weights[at] ?? 0;
  return { vectors, centroid: { terms: central, weights, byTerm: null } };
}

/** Cosine of two unit-length vectors. */
export function cosine(one: TermVector, other: TermVector): number {
  const [small, large] = one.terms.length < other.terms.length ? [one, other] : [other, one];
  const weightOf = byTerm(large);
  let sum = 0;
  for (let at = 0; at < small.terms.length; at += 1) {
    const term = small.terms[at];
    if (term !== undefined) sum += (small.weights[at] ?? 0) * (weightOf.get(term) ?? 0);
  }
  return sum;
}

/** Cosine of a candidate's vector and the centroid it is part of. */
export function centrality(vector: TermVector, centroid: TermVector): number {
  if (vector.terms.length >= centroid.terms.length) return cosine(vector, centroid);
  let sum = 0;
  for (let at = 0; at < vector.terms.length; at += 1)
    sum += (vector.weights[at] ?? 0) * (vector.terms[at]?.central ?? 0);
  return sum;
}

/** How many terms two vectors share. */
export function sharedTerms(one: TermVector, other: TermVector): number {
  const others = byTerm(other);
  let shared = 0;
  for (const term of one.terms) if (others.has(term)) shared += 1;
  return shared;
}

/** Cosine of two int8 vectors of unit length (value / 127). */
export function vectorCosine(one: Int8Array, other: Int8Array | Float32Array): number {
  const scale = other instanceof Int8Array ? 127 * 127 : 127;
  let sum = 0;
  for (let index = 0; index < one.length; index += 1) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum / scale;
}

function termVector(
  { terms: { stems, dampedCounts } }: Candidate,
  termOf: (stem: string) => Term,
): TermVector {
  const terms = stems.map(termOf);
  const weights = terms.map(({ rarity }, at) => (dampedCounts[at] ?? 0) * rarity);
  return { terms, weights: unitLength(weights), byTerm: null };
}

function byTerm(vector: TermVector): ReadonlyMap<Term, number> {
  vector.byTerm ??= new Map(vector.terms.map((term, at) => [term, vector.weights[at] ?? 0]));
  return vector.byTerm;
}

function unitLength(weights: number[]): number[] {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return weights;
}
