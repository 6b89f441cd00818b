import type { DocumentStatistics } from "#main/nano/result.ts";
import type { Digest } from "./digest.ts";

/** Mean vector, known words and languages of a bundle; every note counts by its length. */
export function joinStatistics(digests: readonly Digest[]): DocumentStatistics {
  const sum = new Float64Array(DIMENSIONS);
  const characters = new Map<string, number>();
  let known = 0;
  let units = 0;
  let read = 0;
  for (const digest of digests) {
    const { mean, knownShare, languages } = digest;
    units += digest.units;
    known += knownShare * digest.units;
    for (const [index, value] of mean?.entries() ?? []) sum[index] = (sum[index] ?? 0) + value * digest.units;
    for (const { code, share } of languages) {
      characters.set(code, (characters.get(code) ?? 0) + share * digest.characters);
      read += share * digest.characters;
    }
  }
  const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
  const languages = [...characters]
    .map(([code, count]) => ({ code, share: count / read }))
    .sort((one, other) => other.share - one.share || (one.code < other.code ? -1 : 1));
  return {
    units,
    documentFrequency: new Map(),
    mean: length === 0 ? null : Float32Array.from(sum, (value) => value / length),
    language: languages[0]?.code ?? null,
    languages,
    knownShare: units === 0 ? 0 : known / units,
    keyphrases: [],
  };
}

const DIMENSIONS = 100;
