const DAMPING = 0.85;
const TOLERANCE = 1e-6;
const ROUNDS_MAX = 200;

/**
 * The rank of each node of a graph with weighted edges, by power iteration (Brin and Page 1998). A node without an
 * edge leads to all alike. Ranks add up to 1.
 */
export function pageRank(weights: readonly (readonly number[])[]): number[] {
  const count = weights.length;
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = weights.map(() => 1 / count);
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const next = weights.map((_, to) => {
      let received = 0;
      for (const [from, rank] of ranks.entries()) {
        const total = totals[from] ?? 0;
        received += rank * (total === 0 ? 1 / count : (weights[from]?.[to] ?? 0) / total);
      }
      return (1 - DAMPING) / count + DAMPING * received;
    });
    const change = next.reduce((sum, rank, index) => sum + Math.abs(rank - (ranks[index] ?? 0)), 0);
    ranks = next;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

/** Indices by falling rank; of equal ones the first comes first. */
export function byRank(ranks: readonly number[]): number[] {
  return ranks
    .map((_, index) => index)
    .sort((a, b) => Number((ranks[b] ?? 0).toFixed(9)) - Number((ranks[a] ?? 0).toFixed(9)) || a - b);
}
