import type { Candidate } from "#main/banana/candidate.ts";
import type { Selection } from "#main/banana/selection.ts";
import type { Term, TermVector } from "#main/banana/term-vectors.ts";

/** Candidates on each side of a gap that are compared. */
const WINDOW = 6;
/** The fewest candidates of one passage. */
const PASSAGE_MIN = 4;
/** A gap that is hardly deeper than its sides parts nothing. */
const DEPTH_MIN = 0.1;
/** A text of no more candidates has its paragraphs for passages. */
const SHORT_TEXT = 12;

/**
 * Cuts a text without headings into passages, each about one matter, where the words of the two sides differ most
 * (Hearst, TextTiling, 1997). Cuts lie between paragraphs only; equal texts are cut alike. Time is linear in the text.
 */
export function passagesOf(selection: Selection): (readonly Candidate[])[] {
  const candidates = selection.candidates.filter(({ isFiller }) => !isFiller);
  if (candidates.length <= SHORT_TEXT) return split(candidates, (at) => isNewBlock(candidates, at));
  const depths = depthsOf(candidates.map(({ order }) => selection.vectors[order]));
  const least = threshold(depths.filter((_, at) => isNewBlock(candidates, at)));
  let last = 0;
  return split(candidates, (at) => {
    const isFar = at - last >= PASSAGE_MIN && candidates.length - at >= PASSAGE_MIN;
    const isCut = isFar && isNewBlock(candidates, at) && (depths[at] ?? 0) > least;
    if (isCut) last = at;
    return isCut;
  });
}

const isNewBlock = (candidates: readonly Candidate[], at: number): boolean =>
  candidates[at]?.unit.block !== candidates[at - 1]?.unit.block;

function split(candidates: readonly Candidate[], isCut: (at: number) => boolean): Candidate[][] {
  const passages: Candidate[][] = [];
  for (const [at, candidate] of candidates.entries()) {
    const open = passages.at(-1);
    if (open === undefined || isCut(at)) passages.push([candidate]);
    else open.push(candidate);
  }
  return passages;
}

/** How far the likeness at each gap lies below the peaks on its two sides; `depths[i]` is the gap before candidate i. */
function depthsOf(vectors: readonly (TermVector | undefined)[]): number[] {
  const likeness = vectors.map((_, at) => (at === 0 ? 0 : likenessAt(vectors, at)));
  return likeness.map((value, at) => {
    const [before, behind] = [peak(likeness, at, -1) - value, peak(likeness, at, 1) - value];
    return at === 0 || Math.min(before, behind) < DEPTH_MIN / 2 ? 0 : before + behind;
  });
}

/** The value up to which likeness rises from a gap without falling, at most a window away. */
function peak(likeness: readonly number[], from: number, step: number): number {
  let best = likeness[from] ?? 0;
  for (let moved = 1; moved <= WINDOW; moved += 1) {
    const at = from + moved * step;
    const value = likeness[at];
    if (at < 1 || value === undefined || value < best) break;
    best = value;
  }
  return best;
}

function likenessAt(vectors: readonly (TermVector | undefined)[], at: number): number {
  const before = sum(vectors.slice(Math.max(0, at - WINDOW), at));
  const after = sum(vectors.slice(at, at + WINDOW));
  let product = 0;
  for (const [term, weight] of before) product += weight * (after.get(term) ?? 0);
  const length = Math.sqrt(squares(before) * squares(after));
  return length === 0 ? 0 : product / length;
}

function sum(vectors: readonly (TermVector | undefined)[]): Map<Term, number> {
  const total = new Map<Term, number>();
  for (const vector of vectors)
    for (const [at, term] of (vector?.terms ?? []).entries())
      total.set(term, (total.get(term) ?? 0) + (vector?.weights[at] ?? 0));
  return total;
}

function squares(vector: ReadonlyMap<Term, number>): number {
  let total = 0;
  for (const weight of vector.values()) total += weight * weight;
  return total;
}

/** Mean and half a standard deviation, the cut-off of the paper. */
function threshold(depths: readonly number[]): number {
  if (depths.length === 0) return 0;
  const mean = depths.reduce((total, depth) => total + depth, 0) / depths.length;
  const variance = depths.reduce((total, depth) => total + (depth - mean) ** 2, 0) / depths.length;
  return Math.max(DEPTH_MIN, mean + Math.sqrt(variance) / 2);
}
