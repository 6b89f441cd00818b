import { createHash } from "node:crypto";
import { AppError } from "#shared/errors.ts";
import type { Note, NoteItem } from "#shared/note.ts";

const COLUMNS = [
  "number",
  "id",
  "title",
  "excerpt",
  "sha256",
  "revision",
  "created_at",
  "edited_at",
  "deleted_at",
  "is_pinned",
  "is_sample",
  "conflict_of",
] as const satisfies (keyof NoteRow)[];

export const NOTE_COLUMNS = COLUMNS.map((column) => `note.${column}`).join(", ");

export interface NoteRow {
  number: number;
  id: string;
  title: string;
  excerpt: string;
  sha256: string;
  revision: number;
  created_at: number;
  edited_at: number;
  deleted_at: number | null;
  is_pinned: number;
  is_sample: number;
  conflict_of: string | null;
}

export function noteItemOf(row: NoteRow): NoteItem {
  return {
    id: row.id,
    title: row.title,
    excerpt: row.excerpt,
    revision: row.revision,
    createdAt: row.created_at,
    editedAt: row.edited_at,
    deletedAt: row.deleted_at,
    pinned: row.is_pinned === 1,
    isSample: row.is_sample === 1,
    conflictOf: row.conflict_of,
  };
}

/** @throws AppError `storage-damaged` when the body is not the one that was stored. */
export function noteOf(row: NoteRow, body: string): Note {
  return { ...noteItemOf(row), body: checkedBody(row, body), sha256: row.sha256 };
}

/** SQLite does not notice a flipped bit inside a text; its sha256 does. */
export function checkedBody(row: NoteRow, body: string | undefined): string {
  if (body !== undefined && sha256Of(body) === row.sha256) return body;
  throw new AppError(
    "storage-damaged",
    `The stored text of "${row.title}" has been damaged on the disk and is not shown or changed. Your other notes are fine; bring this one back from a backup of the data folder.`,
  );
}

/** Of the UTF-8 bytes, in hex. */
export function sha256Of(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export function noteGone(): AppError {
  return new AppError(
    "not-found",
    "There is no such note; it may have been deleted for good. The list of notes shows what there is, and text still on screen can be pasted into a new note.",
  );
}
