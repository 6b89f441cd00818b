import type { Embeddings } from "#main/nano/embeddings.ts";

/** The table of word vectors as a stage sees it: its hash always, its content only where the stage runs. */
export interface Table {
  sha256: string;
  /** @throws AppError `unavailable` when the table is damaged. */
  read(): Embeddings;
}
