import type { NanoDocument } from "#main/nano/result.ts";
import { type Notice, SUMMARY_LIMITS, type SummaryLine, type SummaryOptions } from "#shared/summary.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf } from "./candidates.ts";
import { noticesOf, usesWordVectors } from "./notices.ts";
import { breath, type Pace, paced } from "./pace.ts";
import { render } from "./render.ts";
import { salienceOf } from "./salience.ts";
import { sample } from "./sample.ts";
import type { Selection } from "./selection.ts";
import { SUMMARY_KINDS } from "./summary-kinds.ts";
import { termVectors } from "./term-vectors.ts";

/** Changes whenever the same nano results give another summary; it is part of the key of a stored one. */
export const BANANA_VERSION = 4;

/** A summary as decided from nano results; `scores` and `lineOf` are per unit. */
export interface BananaSummary {
  text: string;
  lines: SummaryLine[];
  engine: string;
  language: string | null;
  notices: Notice[];
  /** 0 to 1, four decimals; 0 for what cannot become a line. */
  scores: readonly number[];
  lineOf: readonly (number | null)[];
}

/**
 * Summarizes a document by choosing its key sentences: centroid of tf-idf and word vectors, then maximal marginal
 * relevance; conversations by turn. Pure: the same document and options give the same bytes. `name` is the document
 * id that sources carry; `breathe` is awaited every few dozen units. @throws AppError `cancelled`.
 */
export async function summarize(
  document: NanoDocument,
  options: SummaryOptions & { name: string },
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<BananaSummary> {
  const pace: Pace = { breathe, signal };
  await breath(pace);
  const selection = await selectionOf(document, options.name, pace);
  const kind = SUMMARY_KINDS[options.type];
  const chosen = await kind.choose(selection, SUMMARY_LIMITS[options.type][options.length]);
  const isOnly = selection.candidates.length === 1;
  const lines = chosen.map(({ line }) => (isOnly ? asOnly(line) : line));
  const scores = await unitScores(document, selection, pace);
  const lineOf: (number | null)[] = document.units.map(() => null);
  for (const [index, { unit, line }] of chosen.entries()) {
    lineOf[unit] = index;
    scores[unit] = Math.max(scores[unit] ?? 0, line.sources[0]?.score ?? 0);
  }
  return {
    text: render(lines, kind.layout, options.format),
    lines,
    engine: selection.useWordVectors ? "Key sentences" : "Key sentences, word statistics",
    language: document.statistics.language,
    notices: noticesOf(document, lines.length, options.type === "headline"),
    scores,
    lineOf,
  };
}

async function selectionOf(document: NanoDocument, name: string, pace: Pace): Promise<Selection> {
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
    isConversation,
    useWordVectors,
    pace,
  };
}

/** Over the range of what may be chosen; a filler beside others scores 0. */
function normalized(totals: readonly number[], candidates: readonly Candidate[]): number[] {
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

async function unitScores(document: NanoDocument, selection: Selection, pace: Pace): Promise<number[]> {
  const scores: number[] = document.units.map(() => 0);
  await paced(selection.candidates.length, pace, (index) => {
    const candidate = selection.candidates[index];
    if (candidate === undefined) return;
    const unit = candidate.unit.index;
    scores[unit] = Math.max(scores[unit] ?? 0, selection.scores[index] ?? 0);
  });
  return scores;
}

const asOnly = (line: SummaryLine): SummaryLine => ({
  ...line,
  sources: line.sources.map((source) => ({ ...source, reason: "only" })),
});
