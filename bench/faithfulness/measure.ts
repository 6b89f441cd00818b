import { checkFaithfulness } from "#main/banana/faithfulness/check-faithfulness.ts";
import type { LabelledDocument } from "../quality/corpus.ts";
import { pairsOf, type Part } from "./generate.ts";
import { type Pair, PLANTED_KINDS, type PlantedKind } from "./pattern.ts";

/** How many of what was planted are caught at their characters, and of the faithful lines how many are flagged. */
export interface Measured {
  caught: Readonly<Record<PlantedKind, { planted: number; caught: number }>>;
  faithful: number;
  alarms: number;
  missed: readonly Pair[];
  flagged: readonly Pair[];
}

export function measure(corpus: readonly LabelledDocument[], part: Part): Measured {
  const { planted, faithful } = pairsOf(corpus, part);
  const missed = planted.filter((pair) => !isCaught(pair));
  const flagged = faithful.filter(({ line, sources }) => checkFaithfulness(line, sources).length > 0);
  const caught = Object.fromEntries(
    PLANTED_KINDS.map((kind) => [
      kind,
      { planted: countOf(planted, kind), caught: countOf(planted, kind) - countOf(missed, kind) },
    ]),
  ) as Measured["caught"]; // one entry for each kind
  return { caught, faithful: faithful.length, alarms: flagged.length, missed, flagged };
}

const countOf = (pairs: readonly Pair[], kind: PlantedKind): number =>
  pairs.filter(({ change }) => change?.kind === kind).length;

/** A change is caught where it stands; a word that is gone, by a violation of its kind. */
function isCaught({ line, sources, change }: Pair): boolean {
  if (change === null) return false;
  const { kind, start, end } = change;
  return checkFaithfulness(line, sources).some(
    (found) => (found.start < end && start < found.end) || (found.kind === kind && kind === "negation"),
  );
}
