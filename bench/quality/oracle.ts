import { rougeN } from "./rouge.ts";
import { type ChoosableUnit, fill, take } from "./units.ts";
import { stemsOf } from "./stems.ts";

/**
 * What choosing units could reach: with the references in hand, the unit is taken that adds most to the sum of ROUGE-1
 * and ROUGE-2, until none adds or the words are spent (after Nallapati, Zhai and Zhou 2017). Greedy, so a little
 * below the true limit.
 */
export function oracle(
  units: readonly ChoosableUnit[],
  references: readonly string[],
  budget: number,
  language: string,
): string {
  const stems = references.map((reference) => stemsOf(reference, language));
  const scoreOf = (indices: readonly number[]): number => {
    const summary = take(units, indices, budget).flatMap(([{ words }, count]) =>
      words.slice(0, count).map(({ stem }) => stem),
    );
    return stems.reduce(
      (sum, reference) => sum + rougeN(summary, reference, 1) + rougeN(summary, reference, 2),
      0,
    );
  };
  const chosen: number[] = [];
  let best = 0;
  for (;;) {
    let next = -1;
    for (const index of units.keys()) {
      if (chosen.includes(index)) continue;
      const score = scoreOf([...chosen, index]);
      if (score > best + 1e-12) [best, next] = [score, index];
    }
    if (next < 0) return fill(units, chosen, budget);
    chosen.push(next);
  }
}
