/** The distinct stems of a passage in the order of their first occurrence, and for each 1 + ln(count). */
export interface CountedStems {
  stems: readonly string[];
  dampedCounts: readonly number[];
}

export function countedStems(stems: readonly string[]): CountedStems {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return {
    stems: [...counts.keys()],
    dampedCounts: Array.from(counts.values(), (count) => 1 + Math.log(count)),
  };
}
