import type { NoteId } from "#shared/note.ts";
import type { Dialect } from "#shared/proofread.ts";
import type { ReadPassage } from "./read-findings.ts";

/** Lets a language model judge what rules found in passages, and adds what only a model can tell. */
export interface Judge {
  /** The passages with the findings that stay and those that came. @throws AppError `not-found`, `cancelled` */
  judge(
    passages: readonly ReadPassage[],
    options: {
      /** Path of a language model. */
      model: string;
      dialect: Dialect;
      /** Where results are kept; null for texts that are no note. */
      note: NoteId | null;
      signal: AbortSignal;
      /** Passages. */
      onProgress: (progress: { done: number; total: number }) => void;
    },
  ): Promise<ReadPassage[]>;
  forget(): void;
  close(): Promise<void>;
}
