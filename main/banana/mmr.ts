import type { Candidate } from "./candidate.ts";
import { breath } from "./pace.ts";
import type { Selection } from "./selection.ts";
import { cosine, sharedTerms, vectorCosine } from "./term-vectors.ts";

/**
 * Chooses up to `count` candidates by maximal marginal relevance (Carbonell & Goldstein, 1998), λ = .5: each next one
 * is relevant and unlike those chosen; fragments wait until nothing whole is left. What repeats a chosen one is left
 * out, so that fewer may come back.
 * `relevance` replaces the salience. Returns orders in document order; equals are broken by order.
 */
export async function chooseByMmr(
  selection: Selection,
  count: number,
  options: {
    pool?: readonly number[];
    chosen?: readonly number[];
    relevance?: (order: number) => number;
  } = {},
): Promise<number[]> {
  const relevance = options.relevance ?? ((order) => selection.salience[order]?.total ?? 0);
  const chosen = [...(options.chosen ?? [])];
  let left = (options.pool ?? selection.pool).filter((order) => !chosen.includes(order));
  const nearest = new Map<number, number>();
  const update = (added: number): void => {
    left = left.filter((order) => order !== added && !repeats(selection, order, added));
    for (const order of left) {
      const alike = likeness(selection, order, added);
      nearest.set(order, Math.max(nearest.get(order) ?? 0, alike));
    }
  };
  for (const order of chosen) update(order);
  while (chosen.length < count && left.length > 0) {
    await breath(selection.pace);
    let best = -1;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const order of left) {
      const carried = followsChosen(selection, order, chosen)
        ? (selection.salience[order]?.dangling ?? 0) / 2
        : 0;
      const value = LAMBDA * (relevance(order) + carried) - (1 - LAMBDA) * (nearest.get(order) ?? 0);
      const tier = selection.salience[order]?.isFragment === true ? value - 10 : value;
      if (tier > bestValue) {
        best = order;
        bestValue = tier;
      }
    }
    chosen.push(best);
    update(best);
  }
  return chosen.sort((one, other) => one - other);
}

/** Whether one candidate says nothing that the other does not say. */
export function repeats(selection: Selection, one: number, other: number): boolean {
  const first = selection.candidates[one];
  const second = selection.candidates[other];
  if (first === undefined || second === undefined) return false;
  if (sameWords(first, second)) return true;
  const terms = selection.vectors[one];
  const otherTerms = selection.vectors[other];
  if (terms === undefined || otherTerms === undefined) return false;
  const [size, otherSize] = [terms.terms.length, otherTerms.terms.length];
  if (size < 3 || otherSize < 3) return false;
  if (Math.min(size, otherSize) < REPEATED * Math.max(size, otherSize)) return false;
  const shared = sharedTerms(terms, otherTerms);
  return shared / (size + otherSize - shared) >= REPEATED;
}

const LAMBDA = 0.5;
/** Share of stems (Jaccard) from which one passage says what the other says. */
const REPEATED = 0.8;
/** A second line from the same section or block is a little less welcome than one from elsewhere. */
const SAME_SECTION = 0.04;
const SAME_BLOCK = 0.04;
/** Turns next to each other are often about one matter. */
const NEAR_TURN = 0.1;

const sameWords = (one: Candidate, other: Candidate): boolean =>
  one.traits.plain.length === other.traits.plain.length &&
  one.traits.plain.every((word, index) => word === other.traits.plain[index]);

/** How much two candidates say the same: cosine of words and meaning, and how near they stand. */
export function likeness(selection: Selection, one: number, other: number): number {
  const first = selection.candidates[one];
  const second = selection.candidates[other];
  const terms = selection.vectors[one];
  const otherTerms = selection.vectors[other];
  if (first === undefined || second === undefined || terms === undefined || otherTerms === undefined)
    return 0;
  const place = sharedPlace(selection, first, second);
  const byTerms = cosine(terms, otherTerms);
  const vector = first.unit.embedding?.vector ?? null;
  const otherVector = second.unit.embedding?.vector ?? null;
  if (!selection.useWordVectors || vector === null || otherVector === null) return byTerms + place;
  return 0.5 * vectorCosine(vector, otherVector) + 0.5 * byTerms + place;
}

function sharedPlace(selection: Selection, one: Candidate, other: Candidate): number {
  if (selection.isConversation) {
    const distance = Math.abs(one.order - other.order) / (selection.candidates.length / 8);
    return NEAR_TURN * Math.max(0, 1 - distance);
  }
  const section = one.unit.section === other.unit.section ? SAME_SECTION : 0;
  return section + (one.unit.block === other.unit.block ? SAME_BLOCK : 0);
}

function followsChosen(selection: Selection, order: number, chosen: readonly number[]): boolean {
  const block = selection.candidates[order]?.unit.block;
  return chosen.includes(order - 1) && selection.candidates[order - 1]?.unit.block === block;
}
