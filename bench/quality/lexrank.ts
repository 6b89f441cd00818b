import { byRank, pageRank } from "./page-rank.ts";
import type { ChoosableUnit } from "./units.ts";

/** Cosine from which on two units are neighbours: the best of the paper. */
const THRESHOLD = 0.1;

type Vector = ReadonlyMap<string, number>;

/**
 * Units by their rank among the units that are like them (Erkan and Radev 2004): an edge stands where the cosine of
 * tf-idf exceeds the threshold; idf is over the document's own units. As in the
 * paper, each unit is a neighbour of itself.
 */
export function lexRank(units: readonly ChoosableUnit[]): number[] {
  const vectors = tfIdf(units.map(({ words }) => words.map(({ stem }) => stem)));
  const weights = vectors.map((own) => vectors.map((other) => (cosine(own, other) > THRESHOLD ? 1 : 0)));
  return byRank(pageRank(weights));
}

/** Vectors of unit length; words that every unit has weigh nothing. */
function tfIdf(documents: readonly (readonly string[])[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const words of documents)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  return documents.map((words) => {
    const weights = new Map<string, number>();
    for (const word of words) {
      const idf = Math.log(documents.length / (frequency.get(word) ?? 1));
      weights.set(word, (weights.get(word) ?? 0) + idf);
    }
    const length = Math.hypot(...weights.values());
    return new Map([...weights].map(([word, weight]) => [word, length === 0 ? 0 : weight / length]));
  });
}

function cosine(a: Vector, b: Vector): number {
  let product = 0;
  for (const [word, weight] of a) product += weight * (b.get(word) ?? 0);
  return product;
}
