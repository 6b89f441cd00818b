import type { PersonalNames } from "#main/nano/personal-names.ts";
import { type NameLikeness, nameLikeness } from "./name-likeness.ts";
import type { Names, Table } from "./resources.ts";

/** What is known of single words. */
export interface Known {
  /** Frequency rank; infinite where it is rare. */
  rankOf: (word: string) => number;
  names: PersonalNames;
  likeness: NameLikeness;
}

/** The tables as the stage uses them. @throws AppError `unavailable` when one is damaged */
export function knownOf(table: Pick<Table, "read">, names: Names): Known {
  const embeddings = table.read();
  const people = names.read();
  return {
    rankOf: (word) => embeddings.rank(word.toLowerCase()) ?? Number.POSITIVE_INFINITY,
    names: people,
    likeness: nameLikeness(embeddings, people),
  };
}
