import type { TracedNote, TracedPassage } from "#shared/bundle-trace.ts";
import type { LeftOut } from "#shared/summary.ts";
import type { Candidate } from "#main/banana/candidate.ts";
import { besideLines, type Lines } from "#main/banana/left-out.ts";
import { type Pace, paced } from "#main/banana/pace.ts";
import type { DigestPassage } from "./digest.ts";
import type { BundleChoice, DigestedNote } from "./summarize-bundle.ts";

/**
 * What each note gave to a bundle's summary, in their order: its share of the lines, and each of its passages that was
 * weighed or banned, with what became of it. Pure. @throws AppError `cancelled`.
 */
export async function traceBundle(
  notes: readonly DigestedNote[],
  choice: BundleChoice,
  pace: Pace,
): Promise<TracedNote[]> {
  const { selection, noteOf, chosen, shares, raised } = choice;
  const { candidates, scores, salience } = selection;
  const traced = notes.map(({ id, digest: { words, weight, banned } }, note): TracedNote => {
    const passages = banned.map((passage) => bannedPassage(passage));
    return { document: id, words, weight, share: shares[note] ?? 1, raised, passages };
  });
  const lineOf = new Map(chosen.map(({ unit }, line) => [unit, line]));
  const lines: Lines = {
    chosen: chosen.map(({ unit }, line) => ({ order: unit, unit, line })),
    pool: new Set(choice.pool),
    least: Math.min(...chosen.map(({ unit }) => scores[unit] ?? 0)),
  };
  const full = new Set(selection.pool);
  await paced(candidates.length, pace, (order) => {
    const [candidate, note] = [candidates[order], noteOf[order]];
    if (candidate === undefined || note === undefined) return;
    const line = lineOf.get(order) ?? null;
    traced[note]?.passages.push({
      ...placeOf(candidate),
      score: scores[order] ?? 0,
      reason: salience[order]?.reason ?? "central",
      line,
      leftOut: line === null ? leftOutOf(choice, candidate, lines, full) : null,
    });
  });
  for (const { passages } of traced) passages.sort((one, other) => one.selector.start - other.selector.start);
  return traced;
}

/** What is among all passages that can be compared, and not among those of its note that were, is beyond its share. */
function leftOutOf(
  { selection }: BundleChoice,
  candidate: Candidate,
  lines: Lines,
  full: ReadonlySet<number>,
): LeftOut {
  const found = besideLines(selection, candidate, lines);
  return found.reason === "sampled" && full.has(candidate.order) ? { reason: "share", line: null } : found;
}

function bannedPassage({ candidate, salience }: DigestPassage): TracedPassage {
  const { reason } = salience;
  return { ...placeOf(candidate), score: 0, reason, line: null, leftOut: { reason: "banned", line: null } };
}

function placeOf({ unit, prefix, clean, start, end, text }: Candidate) {
  return {
    kind: unit.kind,
    text: prefix + clean,
    selector: { kind: "text" as const, start, end, quote: text },
  };
}
