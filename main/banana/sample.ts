import type { Candidate } from "./candidate.ts";
import { type Pace, paced } from "./pace.ts";

/** Most candidates that are compared with each other. */
export const SAMPLE_SIZE = 150;

/**
 * The orders of the candidates to compare, ascending. A long document is sampled: each section gives its best in
 * proportion to its length, and the best of the whole document are always in. Fillers and the note's
 * own title come only when there is nothing else.
 */
export async function sample(
  candidates: readonly Candidate[],
  totals: readonly number[],
  pace: Pace,
): Promise<number[]> {
  const useful = candidates.filter(({ isFiller, isTitle }) => !isFiller && !isTitle);
  const eligible = useful.length > 0 ? useful : candidates;
  if (eligible.length <= SAMPLE_SIZE) return eligible.map(({ order }) => order);
  const chosen = new Set<number>();
  const overall = createBest(SAMPLE_SIZE / 5, totals);
  let section = createBest(0, totals);
  let sectionEnd = 0;
  await paced(eligible.length, pace, (index) => {
    const candidate = eligible[index];
    if (candidate === undefined) return;
    if (index >= sectionEnd) {
      for (const order of section.orders) chosen.add(order);
      const start = index;
      sectionEnd = endOfSection(eligible, start);
      section = createBest(quota(start, sectionEnd, eligible.length), totals);
    }
    section.offer(candidate.order);
    overall.offer(candidate.order);
  });
  for (const order of [...section.orders, ...overall.orders]) chosen.add(order);
  return [...chosen].sort((one, other) => one - other);
}

const quota = (start: number, end: number, total: number): number =>
  Math.floor((end * SAMPLE_SIZE) / total) - Math.floor((start * SAMPLE_SIZE) / total);

function endOfSection(eligible: readonly Candidate[], start: number): number {
  const section = eligible[start]?.unit.section;
  let end = start + 1;
  while (end < eligible.length && eligible[end]?.unit.section === section) end += 1;
  return end;
}

/** Keeps the `size` best orders seen; the earlier of equals wins. */
function createBest(size: number, totals: readonly number[]) {
  const orders: number[] = [];
  const total = (order: number): number => totals[order] ?? 0;
  return {
    orders,
    offer(order: number): void {
      const worst = orders.at(-1);
      if (orders.length >= size && (worst === undefined || total(worst) >= total(order))) return;
      let place = orders.length;
      while (place > 0 && total(orders[place - 1] ?? order) < total(order)) place -= 1;
      orders.splice(place, 0, order);
      if (orders.length > size) orders.pop();
    },
  };
}
