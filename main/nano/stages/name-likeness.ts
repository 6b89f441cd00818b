import type { Embeddings } from "#main/nano/embeddings.ts";
import type { PersonalNames } from "#main/nano/personal-names.ts";
import { NAME_WORDS } from "./given-names.ts";
import { PLACE_NAMES } from "./name-words.ts";

/** How much nearer to names of people than to names of places a word is used; null where it has no vector. */
export type NameLikeness = (word: string) => number | null;

/** Compares the vectors of words with the middle of first names and that of countries and cities, by cosine. */
export function nameLikeness(table: Embeddings, names: PersonalNames): NameLikeness {
  const isOnlyName = (word: string): boolean => !names.isWord(word);
  const people = middleOf([...NAME_WORDS].filter(isOnlyName), table);
  const places = middleOf([...PLACE_NAMES].filter(isOnlyName), table);
  return (word) => {
    const vector = vectorOf(word.toLowerCase(), table);
    return vector === null ? null : dot(vector, people) - dot(vector, places);
  };
}

function middleOf(words: readonly string[], table: Embeddings): Float64Array {
  const sum = new Float64Array(table.dimensions);
  for (const word of words) {
    const vector = vectorOf(word, table) ?? [];
    for (const [column, value] of vector.entries()) sum[column] = (sum[column] ?? 0) + value;
  }
  return ofLengthOne(sum);
}

function vectorOf(word: string, { rank, rows, dimensions }: Embeddings): Float64Array | null {
  const row = rank(word);
  return row === undefined
    ? null
    : ofLengthOne(Float64Array.from(rows.subarray(row * dimensions, (row + 1) * dimensions)));
}

function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, column) => sum + value * (other[column] ?? 0), 0);
