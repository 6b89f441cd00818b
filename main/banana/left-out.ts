import type { LeftOut, SummaryLine } from "#shared/summary.ts";
import type { NanoUnit } from "#main/nano/result.ts";
import type { Candidate } from "./candidate.ts";
import { likeness, repeats } from "./mmr.ts";
import { paced } from "./pace.ts";
import type { Selection } from "./selection.ts";

/**
 * Why each unit is in no line; null for one that is. A unit with several passages is told by its best one. Time is
 * linear in the units, since lines are few.
 */
export async function leftOutOf(
  selection: Selection,
  lines: readonly SummaryLine[],
  lineOf: readonly (number | null)[],
): Promise<(LeftOut | null)[]> {
  const { units, candidates, scores, pace } = selection;
  const best = bestByUnit(candidates, scores);
  const chosen = chosenPassages(candidates, lines);
  const pool = new Set(selection.pool);
  const least = Math.min(...chosen.map(({ order }) => scores[order] ?? 0));
  const result: (LeftOut | null)[] = [];
  await paced(units.length, pace, (index) => {
    const unit = units[index];
    if (unit === undefined) return;
    const candidate = best.get(index);
    if (lineOf[index] !== null || chosen.some(({ unit: of }) => of === index)) result.push(null);
    else if (selection.isBanned(unit)) result.push({ reason: "banned", line: null });
    else if (candidate === undefined) result.push(bare(unit));
    else result.push(besideLines(selection, candidate, { chosen, pool, least }));
  });
  return result;
}

/** A passage that is a line, in the unit of that index. */
export type Chosen = { order: number; unit: number; line: number };

/** What a passage is told beside: the lines, the passages that were weighed for them, and the least score of a line. */
export interface Lines {
  chosen: readonly Chosen[];
  pool: ReadonlySet<number>;
  least: number;
}

/** A unit that no summary takes its lines from. */
function bare({ kind, clean }: NanoUnit): LeftOut {
  if (kind === "heading") return { reason: "heading", line: null };
  if (kind === "code" || kind === "table") return { reason: "not-prose", line: null };
  return { reason: /[\p{L}\p{N}]/u.test(clean) ? "links" : "empty", line: null };
}

/** Why a passage that could have been a line is none. */
export function besideLines(
  selection: Selection,
  { order, unit, isFiller, isTitle }: Candidate,
  { chosen, pool, least }: Lines,
): LeftOut {
  if (isFiller) return { reason: unit.kind === "task" ? "done" : "filler", line: null };
  if (isTitle) return { reason: "title", line: null };
  const same = chosen.find((other) => repeats(selection, order, other.order));
  if (same !== undefined) return { reason: "repeats", line: same.line };
  if (selection.salience[order]?.isFragment === true) return { reason: "fragment", line: null };
  if (!pool.has(order)) return { reason: "sampled", line: null };
  if (chosen.length === 0 || (selection.scores[order] ?? 0) < least) return { reason: "weaker", line: null };
  return { reason: "alike", line: nearestLine(selection, order, chosen) };
}

function nearestLine(selection: Selection, order: number, chosen: readonly Chosen[]): number | null {
  let nearest: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const other of chosen) {
    const alike = likeness(selection, order, other.order);
    if (alike > most) [nearest, most] = [other.line, alike];
  }
  return nearest;
}

function bestByUnit(candidates: readonly Candidate[], scores: readonly number[]): Map<number, Candidate> {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.unit.index);
    const isBetter = known === undefined || (scores[candidate.order] ?? 0) > (scores[known.order] ?? 0);
    if (isBetter) best.set(candidate.unit.index, candidate);
  }
  return best;
}

/** The passages that the sources of the lines are slices of. */
function chosenPassages(candidates: readonly Candidate[], lines: readonly SummaryLine[]): Chosen[] {
  const sources = lines.flatMap(({ sources }, line) =>
    sources.map(({ selector }) => ({ line, start: selector.start, end: selector.end })),
  );
  return candidates.flatMap(({ order, unit, start, end }) => {
    const source = sources.find((source) => source.start < end && source.end > start);
    return source === undefined ? [] : [{ order, unit: unit.index, line: source.line }];
  });
}
