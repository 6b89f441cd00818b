import type { NanoUnit } from "#main/nano/result.ts";
import type { AppliedMark } from "#shared/marks.ts";
import type { Candidate } from "./candidate.ts";
import { lineOf, SENTENCE_LIMITS } from "./line.ts";
import type { ChosenLine, Selection } from "./selection.ts";
import { unitCandidate } from "./unit-candidate.ts";

/**
 * The selection as the person's marks leave it: what is banned can no longer be chosen, and what is pinned is chosen
 * before anything else. A range marks every passage that it touches; where both marks touch one, it is banned.
 */
export function withMarks(selection: Selection, marks: readonly AppliedMark[]): Selection {
  if (marks.every(({ places }) => places.length === 0)) return selection;
  const isBanned = touching(marks, "ban");
  const isPinned = touching(marks, "pin");
  const pinned = selection.candidates.filter((candidate) => isPinned(candidate) && !isBanned(candidate));
  const inCandidates = new Set(pinned.map(({ unit }) => unit.index));
  return {
    ...selection,
    pool: selection.pool.filter((order) => {
      const candidate = selection.candidates[order];
      return candidate !== undefined && !isBanned(candidate);
    }),
    pinned: pinned.map(({ order }) => order),
    pinnedUnits: selection.units.filter(
      (unit) =>
        isPinned(unit) &&
        !isBanned(unit) &&
        !inCandidates.has(unit.index) &&
        unit.clean !== "" &&
        !isPassage(selection, unit),
    ),
    isBanned,
  };
}

interface Place {
  start: number;
  end: number;
}

function touching(marks: readonly AppliedMark[], kind: AppliedMark["kind"]): (place: Place) => boolean {
  const places = marks.flatMap((mark) => (mark.kind === kind ? mark.places : []));
  return (place) => places.some(({ start, end }) => place.start < end && start < place.end);
}

/** A unit that has passages is pinned by those. */
const isPassage = ({ candidates }: Selection, { index }: NanoUnit): boolean =>
  candidates.some(({ unit }) => unit.index === index);

/** The lines with those of pinned headings, table rows and code between them, in the order of the text. */
export function withPinnedUnits(selection: Selection, chosen: readonly ChosenLine[]): ChosenLine[] {
  const missing = selection.pinnedUnits.filter(({ index }) => chosen.every(({ unit }) => unit !== index));
  if (missing.length === 0) return [...chosen];
  const added = missing.map((unit) => ({
    line: lineOf(selection, unitCandidate(unit), SENTENCE_LIMITS, "pinned"),
    unit: unit.index,
  }));
  return [...chosen, ...added].sort((one, other) => one.unit - other.unit);
}

/** The pinned passage that says most, for a summary of one line. */
export function strongestPin(selection: Selection): Candidate | undefined {
  const pins = selection.pinned.flatMap((order) => selection.candidates[order] ?? []);
  const totalOf = ({ order }: Candidate): number => selection.salience[order]?.total ?? 0;
  const best = pins.reduce<Candidate | undefined>(
    (best, next) => (best === undefined || totalOf(next) > totalOf(best) ? next : best),
    undefined,
  );
  const [unit] = selection.pinnedUnits;
  return best ?? (unit === undefined ? undefined : unitCandidate(unit));
}
