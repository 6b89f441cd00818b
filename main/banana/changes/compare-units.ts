import type { NanoDocument, NanoUnit } from "#main/nano/result.ts";
import type { ChangedUnit } from "#shared/changes.ts";

/** From this share of common words (Dice) on, one unit is the other reworded. */
const REWORDED = 0.5;
/** Comparisons of one note; a note rewritten from end to end has more, and its units are told as new and gone. */
const COMPARED_MAX = 250_000;

/** The units of a note that are new, reworded or gone, in order of the text as it is now, then those gone. */
export function compareUnits(before: NanoDocument, after: NanoDocument): ChangedUnit[] {
  const gone = without(before.units, after.units);
  const added = without(after.units, before.units);
  const isShort = gone.length * added.length <= COMPARED_MAX;
  const left = new Set(gone);
  const changes = added.map((unit): ChangedUnit => {
    const { clean: text, start, end, text: quote } = unit;
    const selector = { kind: "text" as const, start, end, quote };
    const old = isShort ? nearest(unit, left) : null;
    if (old === null) return { kind: "added", text, selector };
    left.delete(old);
    return { kind: "changed", text, before: old.clean, selector };
  });
  return [...changes, ...[...left].map(({ clean }): ChangedUnit => ({ kind: "removed", before: clean }))];
}

/** The units that say something which the others do not, as often as they say it more. */
function without(units: readonly NanoUnit[], others: readonly NanoUnit[]): NanoUnit[] {
  const counts = new Map<string, number>();
  for (const { clean } of others) counts.set(clean, (counts.get(clean) ?? 0) + 1);
  return units.filter(({ clean }) => {
    const count = counts.get(clean) ?? 0;
    counts.set(clean, count - 1);
    return clean !== "" && count <= 0;
  });
}

function nearest(unit: NanoUnit, among: ReadonlySet<NanoUnit>): NanoUnit | null {
  let best: NanoUnit | null = null;
  let bestShare = REWORDED;
  for (const other of among) {
    const share = sharedWords(unit, other);
    if (share < bestShare || (best !== null && share === bestShare)) continue;
    best = other;
    bestShare = share;
  }
  return best;
}

function sharedWords(one: NanoUnit, other: NanoUnit): number {
  if (one.kind !== other.kind) return 0;
  const words = wordsOf(one);
  const others = wordsOf(other);
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  const size = words.size + others.size;
  return size === 0 ? 0 : (2 * shared) / size;
}

const wordsOf = ({ clean }: NanoUnit): Set<string> =>
  new Set(clean.toLowerCase().match(/[\p{L}\p{N}]{1,100}/gu) ?? []);
