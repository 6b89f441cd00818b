import type { NanoDocument } from "#main/nano/result.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import { usesWordVectors } from "./notices.ts";
import { type Pace, paced } from "./pace.ts";
import { salienceOf } from "./salience.ts";
import { sample } from "./sample.ts";
import type { Selection } from "./selection.ts";
import { termVectors } from "./term-vectors.ts";

/** Weighs every passage of a document; `name` is the document's id, for sources. */
export async function selectionOf(document: NanoDocument, name: string, pace: Pace): Promise<Selection> {
  const { units, statistics } = document;
  const { list: candidates, isConversation } = await candidatesOf(document, pace);
  const useWordVectors = usesWordVectors(document);
  const { vectors, centroid } = await termVectors(candidates, statistics, pace);
  const salience = await salienceOf(
    { candidates, units, vectors, centroid, statistics, isConversation, useWordVectors },
    pace,
  );
  const totals = salience.map(({ total }) => total);
  return {
    name,
    language: statistics.language,
    units,
    candidates,
    salience,
    scores: normalized(totals, candidates),
    vectors,
    pool: await sample(candidates, totals, pace),
    ...UNMARKED,
    isConversation,
    useWordVectors,
    pace,
  };
}

/** What is marked in a selection without marks. */
export const UNMARKED = { pinned: [], pinnedUnits: [], isBanned: () => false } as const;

/** Over the range of what may be chosen, 0 to 1 with four decimals; a filler beside others scores 0. */
export function normalized(totals: readonly number[], candidates: readonly Candidate[]): number[] {
  const hasOthers = candidates.some(({ isFiller }) => !isFiller);
  const isOut = (index: number): boolean => hasOthers && candidates[index]?.isFiller === true;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, total] of totals.entries()) {
    if (isOut(index)) continue;
    least = Math.min(least, total);
    most = Math.max(most, total);
  }
  const range = most - least;
  return totals.map((total, index) => {
    if (isOut(index)) return 0;
    return range < 1e-9 ? 1 : round((total - least) / range);
  });
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The best score of each unit's passages. */
export async function unitScores(
  document: NanoDocument,
  selection: Selection,
  pace: Pace,
): Promise<number[]> {
  const scores: number[] = document.units.map(() => 0);
  await paced(selection.candidates.length, pace, (index) => {
    const candidate = selection.candidates[index];
    if (candidate === undefined) return;
    const unit = candidate.unit.index;
    scores[unit] = Math.max(scores[unit] ?? 0, selection.scores[index] ?? 0);
  });
  return scores;
}
