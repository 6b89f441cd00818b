import type { Embeddings } from "#main/nano/embeddings.ts";
import type { PersonalNames } from "#main/nano/personal-names.ts";

/** The table of word vectors as a stage sees it: its hash always, its content only where the stage runs. */
export interface Table {
  sha256: string;
  /** @throws AppError `unavailable` when the table is damaged. */
  read(): Embeddings;
}

/** The names of people, read where the stage runs. @throws AppError `unavailable` when the file is damaged. */
export interface Names {
  read(): PersonalNames;
}

/** What the stages read beside the unit. The host, which runs none of them, has the hashes and versions alone. */
export interface Resources {
  table: Table;
  names: Names;
  /** ISO 639-1 code by letter statistics, or "" when none fits well enough. */
  guessLanguage: (text: string) => string;
  /** Version of ICU, which cuts words and sentences. */
  icu: string;
}
