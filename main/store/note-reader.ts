import type { LibraryInfo } from "#shared/library.ts";
import type { Note, NoteId, NoteList } from "#shared/note.ts";
import { readHead } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { libraryCopies } from "./library-copies.ts";
import { matchCondition, parseQuery } from "./match.ts";
import { groupCondition } from "./note-groups.ts";
import { NOTE_COLUMNS, type NoteRow, noteGone, noteItemOf, noteOf } from "./note-row.ts";

export interface ListInput {
  view: "all" | "trash";
  filter: string;
  offset: number;
  limit: number;
  folder?: string | undefined;
  tag?: string | undefined;
}

/** Lists and single notes, read from one snapshot per call. `folder` is where the library and its copies stand. */
export function createNoteReader(db: Connection, folder: string) {
  const find = db.prepare<[string], NoteRow & { body: string }>(
    `SELECT ${NOTE_COLUMNS}, body FROM note JOIN note_body ON note_body.note = note.number WHERE id = ?`,
  );
  const counts = db.prepare<[], { notes: number; trash: number; samples: number }>(`SELECT
    (SELECT count(*) FROM note WHERE deleted_at IS NULL) AS notes,
    (SELECT count(*) FROM note WHERE deleted_at IS NOT NULL) AS trash,
    (SELECT count(*) FROM note WHERE is_sample = 1 AND deleted_at IS NULL) AS samples`);

  const same = db
    .prepare<[string], NoteId>(
      "SELECT id FROM note WHERE sha256 = ? AND deleted_at IS NULL ORDER BY edited_at DESC LIMIT 1",
    )
    .pluck();

  return {
    findSame: (sha256: string): NoteId | null => same.get(sha256) ?? null,

    getNote(id: NoteId): Note {
      const row = find.get(id);
      if (row === undefined) throw noteGone();
      return noteOf(row, row.body);
    },

    listNotes({ view, filter, offset, limit, folder, tag }: ListInput): NoteList {
      const isGrouped = folder !== undefined || tag !== undefined;
      const group = isGrouped ? groupCondition({ folder, tag }) : { sql: "TRUE", values: [] };
      const inView = `deleted_at IS ${view === "trash" ? "NOT " : ""}NULL${isGrouped ? ` AND ${group.sql}` : ""}`;
      const query = parseQuery(filter);
      const match = query === null ? null : matchCondition(query);
      const where = match === null ? inView : `${inView} AND ${match.sql}`;
      const values = [...group.values, ...(match?.values ?? [])];
      // A filter is matched once, for page and total together; without one the index counts faster.
      const counted = match === null ? "NULL" : "count(*) OVER ()";
      const page = db.prepare<unknown[], NoteRow & { total: number | null }>(
        `SELECT ${NOTE_COLUMNS}, ${counted} AS total FROM note WHERE ${where}
         ORDER BY is_pinned DESC, edited_at DESC, number DESC LIMIT ? OFFSET ?`,
      );
      const total = db.prepare<unknown[], number>(`SELECT count(*) FROM note WHERE ${where}`).pluck();
      const rows = page.all(...values, limit, offset);
      const isEmpty = match !== null && rows.length === 0 && offset === 0;
      const found = isEmpty ? 0 : (rows[0]?.total ?? total.get(...values) ?? 0);
      return { items: rows.map(noteItemOf), total: found };
    },

    libraryInfo(): LibraryInfo {
      const counted = counts.get() ?? { notes: 0, trash: 0, samples: 0 };
      return { ...counted, seq: readHead(db), copies: libraryCopies(folder) };
    },
  };
}
