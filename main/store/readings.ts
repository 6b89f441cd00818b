import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Clock } from "#main/clock.ts";
import type { Connection } from "./connection.ts";
import { checkedBody, NOTE_COLUMNS, type NoteRow, noteGone } from "./note-row.ts";
import { createRevisions } from "./revisions.ts";

/** A time at which a bundle was read, of `notes` notes. `number` rises with each. */
export interface Reading {
  number: number;
  readAt: number;
  notes: number;
}

export interface ReadNote {
  id: NoteId;
  revision: number;
}

/** Readings of one bundle that are kept. */
const READINGS_KEPT = 50;

/** Remembers which revisions of which notes were read of a bundle. A note deleted for good leaves its readings. */
export function createReadingWriter(db: Connection, clock: Clock) {
  const latest = db
    .prepare<[string], number>("SELECT number FROM reading WHERE bundle = ? ORDER BY number DESC LIMIT 1")
    .pluck();
  const count = db.prepare<[number], number>("SELECT notes FROM reading WHERE number = ?").pluck();
  const matches = db
    .prepare<[string, number], number>(
      `SELECT count(*) FROM json_each(?) AS read JOIN note ON note.id = read.value ->> 'id'
       JOIN reading_note ON reading_note.note = note.number
         AND reading_note.revision = read.value ->> 'revision'
       WHERE reading = ?`,
    )
    .pluck();
  const add = db
    .prepare<[string, number, number], number>(
      "INSERT INTO reading (bundle, read_at, notes) VALUES (?, ?, ?) RETURNING number",
    )
    .pluck();
  const addNotes = db.prepare(
    `INSERT INTO reading_note (reading, note, revision)
     SELECT ?, note.number, read.value ->> 'revision' FROM json_each(?) AS read
     JOIN note ON note.id = read.value ->> 'id'`,
  );
  const trim = db.prepare(
    `DELETE FROM reading WHERE bundle = ? AND number NOT IN
       (SELECT number FROM reading WHERE bundle = ? ORDER BY number DESC LIMIT ${READINGS_KEPT})`,
  );

  return {
    rememberReading(bundle: string, notes: readonly ReadNote[]): void {
      const read = JSON.stringify(notes);
      const last = latest.get(bundle);
      if (last !== undefined && count.get(last) === notes.length && matches.get(read, last) === notes.length)
        return;
      const number = add.get(bundle, clock(), notes.length);
      if (number === undefined) throw new AppError("internal", "An inserted reading was not returned.");
      addNotes.run(number, read);
      trim.run(bundle, bundle);
    },
  };
}

export function createReadingReader(db: Connection) {
  const list = db.prepare<[string], Reading>(
    "SELECT number, read_at AS readAt, notes FROM reading WHERE bundle = ? ORDER BY number DESC",
  );
  const notes = db.prepare<[number], ReadNote>(
    `SELECT id, reading_note.revision AS revision FROM reading_note
     JOIN note ON note.number = reading_note.note WHERE reading = ? ORDER BY created_at, number`,
  );
  const find = db.prepare<[string], NoteRow & { body: string }>(
    `SELECT ${NOTE_COLUMNS}, body FROM note JOIN note_body ON note_body.note = note.number WHERE id = ?`,
  );
  const revisions = createRevisions(db);
  const revisionsAt = db.prepare<[number, number, number, string], ReadNote>(
    `SELECT id, CASE WHEN edited_at < ? THEN revision ELSE (
       SELECT max(note_revision.revision) FROM note_revision
       WHERE note_revision.note = note.number AND note_revision.edited_at < ?) END AS revision
     FROM note WHERE created_at < ? AND id IN (SELECT value FROM json_each(?))`,
  );
  return {
    /** The revision each note had just before a time; a note that was not there yet is absent. */
    revisionsAt: (ids: readonly NoteId[], time: number): ReadNote[] =>
      revisionsAt
        .all(time, time, time, JSON.stringify(ids))
        .filter(({ revision }: { revision: number | null }) => revision !== null),
    listReadings: (bundle: string): Reading[] => list.all(bundle),
    readingNotes: (reading: number): ReadNote[] => notes.all(reading),
    textAt(id: NoteId, revision: number): string {
      const row = find.get(id);
      if (row === undefined) throw noteGone();
      return revisions.rebuild(row, checkedBody(row, row.body), revision);
    },
  };
}
