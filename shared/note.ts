import { z } from "zod";
import { textChange } from "./text-change.ts";

/** Most bytes a note's body may take in UTF-8. */
export const NOTE_BYTES_MAX = 12_000_000;

export const noteId = z
  .string()
  .regex(/^[0-9a-z]{8,40}$/, "a note id is 8 to 40 small letters and digits, as the list of notes shows it");
export type NoteId = z.infer<typeof noteId>;

/** Times are milliseconds since 1970-01-01 UTC. */
export const noteItem = z.object({
  id: noteId,
  title: z.string(),
  excerpt: z.string(),
  revision: z.int().positive(),
  createdAt: z.int(),
  editedAt: z.int(),
  deletedAt: z.int().nullable(),
  pinned: z.boolean(),
  isSample: z.boolean(),
  conflictOf: noteId.nullable(),
});
/** A note as a list shows it: without its body. */
export type NoteItem = z.infer<typeof noteItem>;

export const note = noteItem.extend({ body: z.string(), sha256: z.string() });
/** `body` is LF, without BOM, with U+FFFD for what UTF-8 cannot hold; `sha256` is that of its UTF-8 bytes, in hex. */
export type Note = z.infer<typeof note>;

export const noteListInput = z.object({
  view: z.enum(["all", "trash"]).default("all"),
  filter: z.string().max(500).default(""),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** Only notes of this folder and those within it, or of this tag and those below it. */
  folder: z.string().max(300).optional(),
  tag: z.string().max(64).optional(),
});
export const noteList = z.object({ items: z.array(noteItem), total: z.int().nonnegative() });
export type NoteList = z.infer<typeof noteList>;

export const noteSaveInput = z.object({
  id: noteId,
  baseRevision: z.int().positive(),
  changes: z.array(textChange).max(100_000),
});
/** A stale save overwrites nothing: the current note stays, the caller's text becomes `copy`, a note of its own. */
export const noteSaveResult = z.discriminatedUnion("status", [
  z.object({ status: z.literal("saved"), note: noteItem, sha256: z.string() }),
  z.object({ status: z.literal("conflict"), current: note, copy: note }),
]);
export type NoteSaveResult = z.infer<typeof noteSaveResult>;

export const searchInput = z.object({
  query: z.string().max(500),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
/** `snippet` is plain text; `marks` are the ranges of the found words in it. */
export const searchHit = z.object({
  note: noteItem,
  snippet: z.string(),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
  score: z.number(),
});
export type SearchHit = z.infer<typeof searchHit>;
