import { isStopWord } from "#main/nano/stages/stop-words.ts";
import { byRank, pageRank } from "./page-rank.ts";
import type { ChoosableUnit } from "./units.ts";

/**
 * Units by the rank that the words they share give them (Mihalcea and Tarau 2004): the number of common content words
 * over the sum of the logarithms of both lengths.
 */
export function textRank(units: readonly ChoosableUnit[], language: string): number[] {
  const contents = units.map(
    ({ words }) => new Set(words.filter(({ lower }) => !isStopWord(lower, language)).map(({ stem }) => stem)),
  );
  const lengths = units.map(({ words }) => Math.log(words.length));
  const weights = contents.map((own, row) =>
    contents.map((other, column) => {
      const scale = (lengths[row] ?? 0) + (lengths[column] ?? 0);
      return row === column || scale === 0 ? 0 : common(own, other) / scale;
    }),
  );
  return byRank(pageRank(weights));
}

const common = (own: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...own].filter((stem) => other.has(stem)).length;
