import { AppError } from "#shared/errors.ts";
import { NOTE_BYTES_MAX, type Note, type NoteId, type NoteItem, type NoteSaveResult } from "#shared/note.ts";
import { applyChanges, type TextChange } from "#shared/text-change.ts";
import type { Clock } from "#main/clock.ts";
import type { ChangeLog } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { describeBody } from "./describe-body.ts";
import { newNoteId } from "./note-id.ts";
import type { GroupWriter } from "./note-groups.ts";
import type { NoteIndex } from "./note-index.ts";
import {
  checkedBody,
  NOTE_COLUMNS,
  type NoteRow,
  noteGone,
  noteItemOf,
  noteOf,
  sha256Of,
} from "./note-row.ts";
import { createRevisions } from "./revisions.ts";
import { storedText } from "./stored-text.ts";

export interface SaveInput {
  id: NoteId;
  baseRevision: number;
  changes: readonly TextChange[];
}

export interface NewNote {
  body: string;
  isSample?: boolean;
  /** When the text was first written, where its file says so; a time to come is taken for now. */
  createdAt?: number;
  /** Where it is filed, as in "Work/Hall". */
  folder?: string;
}

/** Creating and saving notes. Each call runs inside one transaction of the caller. */
export function createNoteWriter(
  db: Connection,
  options: { clock: Clock; index: NoteIndex; log: ChangeLog; groups: Pick<GroupWriter, "put" | "tag"> },
) {
  const { clock, index, log, groups } = options;
  const revisions = createRevisions(db);
  const find = db.prepare<[string], NoteRow>(`SELECT ${NOTE_COLUMNS} FROM note WHERE id = ?`);
  const bodyOf = db.prepare<[number], string>("SELECT body FROM note_body WHERE note = ?").pluck();
  const findCopy = db.prepare<[string, string], NoteRow>(
    `SELECT ${NOTE_COLUMNS} FROM note WHERE conflict_of = ? AND sha256 = ? AND deleted_at IS NULL`,
  );
  const insert = db.prepare<unknown[], NoteRow>(
    `INSERT INTO note (id, title, excerpt, sha256, revision, created_at, edited_at, is_sample, conflict_of)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?) RETURNING ${NOTE_COLUMNS}`,
  );
  const insertBody = db.prepare("INSERT INTO note_body (note, body) VALUES (?, ?)");
  const update = db.prepare<unknown[], NoteRow>(
    `UPDATE note SET title = ?, excerpt = ?, sha256 = ?, revision = revision + 1, edited_at = ?
     WHERE number = ? RETURNING ${NOTE_COLUMNS}`,
  );
  const updateBody = db.prepare("UPDATE note_body SET body = ? WHERE note = ?");

  function add(
    body: string,
    extra: {
      isSample: boolean;
      conflictOf: NoteId | null;
      createdAt?: number | undefined;
      folder?: string | undefined;
    },
  ): Note {
    refuseTooLarge(body);
    const now = clock();
    const { title, excerpt } = describeBody(body);
    const row = insert.get(
      newNoteId(now),
      title,
      excerpt,
      sha256Of(body),
      createdTime(extra.createdAt, now),
      now,
      extra.isSample ? 1 : 0,
      extra.conflictOf,
    );
    if (row === undefined) throw new Error("An inserted note was not returned.");
    insertBody.run(row.number, body);
    index.add(row.number, { title, body });
    groups.tag(row.number, body);
    if (extra.folder !== undefined) groups.put(row.number, extra.folder);
    log.add("created", row);
    return noteOf(row, body);
  }

  function edit(row: NoteRow, old: string, body: string, changes: readonly TextChange[]): NoteRow {
    refuseTooLarge(body);
    const { title, excerpt } = describeBody(body);
    revisions.add(row, old, body, changes);
    index.replace(row.number, { title: row.title, body: old }, { title, body });
    updateBody.run(body, row.number);
    groups.tag(row.number, body);
    const edited = update.get(title, excerpt, sha256Of(body), clock(), row.number);
    if (edited === undefined) throw new Error("An updated note was not returned.");
    log.add("edited", edited);
    return edited;
  }

  /** Both texts are kept; a call repeated after its answer was lost finds the copy it made. */
  function keepBoth(row: NoteRow, current: string, body: string): NoteSaveResult {
    const made = findCopy.get(row.id, sha256Of(body));
    const copy =
      made === undefined
        ? add(body, { isSample: false, conflictOf: row.id })
        : noteOf(made, bodyOf.get(made.number) ?? "");
    return { status: "conflict", current: noteOf(row, current), copy };
  }

  return {
    createNote(input: NewNote): Note {
      const { body, isSample = false, createdAt, folder } = input;
      return add(storedText(body), { isSample, conflictOf: null, createdAt, folder });
    },

    saveNote({ id, baseRevision, changes }: SaveInput): NoteSaveResult {
      const row = find.get(id);
      if (row === undefined) throw noteGone();
      const current = checkedBody(row, bodyOf.get(row.number));
      if (baseRevision > row.revision) {
        throw invalid(`The note has no revision ${baseRevision}; its latest is ${row.revision}.`);
      }
      const base = revisions.rebuild(row, current, baseRevision);
      const body = storedText(apply(base, changes));
      const isStale = baseRevision < row.revision;
      if (body === current) return saved(row);
      if (isStale || row.deleted_at !== null) return keepBoth(row, current, body);
      return saved(edit(row, current, body, changes));
    },
  };
}

function createdTime(createdAt: number | undefined, now: number): number {
  return createdAt !== undefined && createdAt > 0 && createdAt < now ? createdAt : now;
}

function saved(row: NoteRow): { status: "saved"; note: NoteItem; sha256: string } {
  return { status: "saved", note: noteItemOf(row), sha256: row.sha256 };
}

function apply(base: string, changes: readonly TextChange[]): string {
  try {
    return applyChanges(base, changes);
  } catch (error) {
    if (error instanceof RangeError) throw invalid(error.message);
    throw error;
  }
}

function invalid(reason: string): AppError {
  return new AppError(
    "invalid-input",
    `The save does not fit the note: ${reason} Read the note again and send the changes against what it holds.`,
  );
}

function refuseTooLarge(body: string): void {
  const bytes = Buffer.byteLength(body, "utf8");
  if (bytes <= NOTE_BYTES_MAX) return;
  throw new AppError(
    "too-large",
    `This note would take ${megabytes(bytes)} MB; a note holds at most ${megabytes(NOTE_BYTES_MAX)} MB. Split it into several notes.`,
  );
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
