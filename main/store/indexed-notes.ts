import type { NoteId } from "#shared/note.ts";
import type { Connection } from "./connection.ts";

/** Which revision of a note was read in the background, and with which versions of the stages. */
export function createIndexedWriter(db: Connection) {
  const put = db.prepare(
    `INSERT OR REPLACE INTO note_indexed (note, revision, fingerprint)
     SELECT number, ?, ? FROM note WHERE id = ?`,
  );
  return {
    noteIndexed(id: NoteId, revision: number, fingerprint: string): void {
      put.run(revision, fingerprint, id);
    },
  };
}

export function createIndexedReader(db: Connection) {
  const waiting = `FROM note WHERE deleted_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM note_indexed WHERE note_indexed.note = note.number
      AND note_indexed.revision = note.revision AND fingerprint = ?)`;
  const some = db
    .prepare<[string, number], NoteId>(`SELECT id ${waiting} ORDER BY edited_at DESC, number DESC LIMIT ?`)
    .pluck();
  const total = db.prepare<[string], number>(`SELECT count(*) ${waiting}`).pluck();
  return {
    pendingNotes: (fingerprint: string, limit: number): { notes: NoteId[]; total: number } => ({
      notes: some.all(fingerprint, limit),
      total: total.get(fingerprint) ?? 0,
    }),
  };
}
