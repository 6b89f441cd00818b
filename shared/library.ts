import { z } from "zod";
import { noteId } from "./note.ts";

/**
 * One step of the ordered stream that keeps every client in step. `seq` rises by one per change of the library;
 * `decided` says that the own dictionary, a rule of proofreading or what is ignored is otherwise than before. `reset`
 * tells a client that asked for a `since` no longer kept to read everything anew.
 */
export const libraryChange = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["created", "edited", "pinned", "trashed", "restored", "purged", "marked"]),
    seq: z.int(),
    id: noteId,
    revision: z.int(),
  }),
  z.object({ kind: z.literal("decided"), seq: z.int() }),
  z.object({ kind: z.literal("reset"), seq: z.int() }),
]);
export type LibraryChange = z.infer<typeof libraryChange>;

/**
 * Copies of the whole library beside it, which keep a text after it was deleted for good. Times in Unix milliseconds,
 * oldest first. Of the backups made before updates the newest `backupsKept` are kept; a damaged library that was set
 * aside stays until the person removes it.
 */
export const libraryCopies = z.object({
  backups: z.array(z.int()),
  backupsKept: z.int(),
  setAside: z.array(z.int()),
});
export type LibraryCopies = z.infer<typeof libraryCopies>;

export const libraryInfo = z.object({
  notes: z.int(),
  trash: z.int(),
  samples: z.int(),
  seq: z.int(),
  copies: libraryCopies,
});
export type LibraryInfo = z.infer<typeof libraryInfo>;
