import type { NanoUnit } from "#main/nano/result.ts";
import { saysSomething } from "./heading-role.ts";
import { lineOf } from "./line.ts";
import { strongestPin } from "./marks.ts";
import type { Candidate } from "./candidate.ts";
import type { ChosenLine, Selection } from "./selection.ts";
import { unitCandidate } from "./unit-candidate.ts";

/**
 * One line of at most `limit` words: the note's own title when it says something (its first heading, or a first
 * line that stands alone), else the best sentence without its full stop. What does not fit is cut behind a clause or
 * a word. What the person pinned comes before all.
 */
export async function headline(selection: Selection, limit: number): Promise<ChosenLine[]> {
  const limits = { words: limit, characters: limit * 12 };
  const pin = strongestPin(selection);
  if (pin !== undefined) {
    const line = lineOf(selection, withoutStop(pin), limits, "pinned");
    return [{ line, unit: pin.unit.index }];
  }
  const heading = ownHeading(selection);
  if (heading !== null) {
    const line = lineOf(selection, unitCandidate(heading), limits, "heading");
    return [{ line, unit: heading.index }];
  }
  const title = selection.candidates.find(
    (candidate) => candidate.isTitle && saysSomething(candidate.clean) && !selection.isBanned(candidate),
  );
  const candidate = title ?? bestSentence(selection, limit);
  if (candidate === undefined) return [];
  const reason = title === undefined ? (selection.salience[candidate.order]?.reason ?? "central") : "heading";
  return [{ line: lineOf(selection, withoutStop(candidate), limits, reason), unit: candidate.unit.index }];
}

/** The first heading, when no prose stands before it and it is more than a general word. */
function ownHeading({ units, candidates, isBanned }: Selection): NanoUnit | null {
  const heading = units.find(({ kind, clean }) => kind === "heading" && clean !== "");
  const first = candidates.find(({ isFiller }) => !isFiller);
  if (heading === undefined || isBanned(heading) || (first !== undefined && first.unit.index < heading.index))
    return null;
  return candidates.length === 0 || saysSomething(heading.clean) ? heading : null;
}

function bestSentence(selection: Selection, limit: number): Candidate | undefined {
  let best: Candidate | undefined;
  let bestValue = Number.NEGATIVE_INFINITY;
  for (const order of selection.pool) {
    const candidate = selection.candidates[order];
    if (candidate === undefined) continue;
    const over = Math.max(0, candidate.words - limit) / limit;
    const value = (selection.salience[order]?.total ?? 0) - 0.15 * Math.min(2, over);
    if (value > bestValue) {
      best = candidate;
      bestValue = value;
    }
  }
  return best;
}

/** A headline ends without a full stop: the slice ends before it, so that nothing is cut. */
function withoutStop(candidate: Candidate): Candidate {
  const { clean, text } = candidate;
  if (!/[^.。][.。]$/.test(clean) || !/[.。]$/.test(text) || ABBREVIATION.test(clean)) return candidate;
  return { ...candidate, clean: clean.slice(0, -1), text: text.slice(0, -1), end: candidate.end - 1 };
}

const ABBREVIATION = /(?:^|[\s.])\p{L}{1,2}\.$|\b(?:etc|inc|ltd|corp|jr|sr|co)\.$/iu;
