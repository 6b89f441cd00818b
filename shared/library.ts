import { z } from "zod";
import { noteId } from "./note.ts";

/**
 * One step of the ordered stream that keeps every client in step. `seq` rises by one per change of the library;
 * `reset` tells a client that asked for a `since` no longer kept to read everything anew.
 */
export const libraryChange = z.discriminatedUnion("kind", [
  z.object({
    kind: z.enum(["created", "edited", "pinned", "trashed", "restored", "purged"]),
    seq: z.int(),
    id: noteId,
    revision: z.int(),
  }),
  z.object({ kind: z.literal("reset"), seq: z.int() }),
]);
export type LibraryChange = z.infer<typeof libraryChange>;

export const libraryInfo = z.object({
  notes: z.int(),
  trash: z.int(),
  samples: z.int(),
  seq: z.int(),
});
export type LibraryInfo = z.infer<typeof libraryInfo>;
