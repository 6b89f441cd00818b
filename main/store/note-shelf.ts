import { AppError } from "#shared/errors.ts";
import type { NoteId, NoteItem } from "#shared/note.ts";
import type { Clock } from "#main/clock.ts";
import type { ChangeLog } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import type { GroupWriter } from "./note-groups.ts";
import type { NoteIndex } from "./note-index.ts";
import { NOTE_COLUMNS, type NoteRow, noteGone, noteItemOf } from "./note-row.ts";
import type { ResultWriter } from "./result-writer.ts";

/** Where notes stand: pinned, in the trash, or gone for good. Each call runs inside one transaction of the caller. */
export function createNoteShelf(
  db: Connection,
  options: {
    clock: Clock;
    index: NoteIndex;
    log: ChangeLog;
    results: ResultWriter;
    groups: Pick<GroupWriter, "forget">;
  },
) {
  const { clock, index, log, results, groups } = options;
  const find = db.prepare<[string], NoteRow>(`SELECT ${NOTE_COLUMNS} FROM note WHERE id = ?`);
  const setPinned = db.prepare<[number, number], NoteRow>(
    `UPDATE note SET is_pinned = ? WHERE number = ? RETURNING ${NOTE_COLUMNS}`,
  );
  const setDeleted = db.prepare<[number | null, number], NoteRow>(
    `UPDATE note SET deleted_at = ? WHERE number = ? RETURNING ${NOTE_COLUMNS}`,
  );
  const bodyOf = db.prepare<[number], string>("SELECT body FROM note_body WHERE note = ?").pluck();
  const remove = db.prepare("DELETE FROM note WHERE number = ?");
  const samples = db
    .prepare<[], string>("SELECT id FROM note WHERE is_sample = 1 AND deleted_at IS NULL")
    .pluck();
  const trashed = db.prepare<[], string>("SELECT id FROM note WHERE deleted_at IS NOT NULL").pluck();

  /** Ids that are gone are left out of the answer; when all are, that is an error. */
  function existing(ids: readonly NoteId[]): NoteRow[] {
    const rows = [...new Set(ids)].map((id) => find.get(id)).filter((row) => row !== undefined);
    if (rows.length === 0 && ids.length > 0) throw noteGone();
    return rows;
  }

  function move(ids: readonly NoteId[], kind: "trashed" | "restored"): NoteItem[] {
    const isTrash = kind === "trashed";
    return existing(ids).map((row) => {
      if ((row.deleted_at !== null) === isTrash) return noteItemOf(row);
      const moved = setDeleted.get(isTrash ? clock() : null, row.number) ?? row;
      log.add(kind, moved);
      return noteItemOf(moved);
    });
  }

  function purge(ids: readonly NoteId[]): { purged: number } {
    const rows = [...new Set(ids)].map((id) => find.get(id)).filter((row) => row !== undefined);
    const kept = rows.find((row) => row.deleted_at === null);
    if (kept !== undefined) {
      throw new AppError(
        "invalid-input",
        `"${kept.title}" is not in the trash, so nothing was deleted. Move it to the trash first.`,
      );
    }
    for (const row of rows) {
      index.remove(row.number, { title: row.title, body: bodyOf.get(row.number) ?? "" });
      results.releaseNote(row.number);
      remove.run(row.number);
      log.add("purged", row);
    }
    if (rows.length > 0) {
      index.forget();
      groups.forget();
    }
    return { purged: rows.length };
  }

  return {
    pinNote(id: NoteId, isPinned: boolean): NoteItem {
      const row = find.get(id);
      if (row === undefined) throw noteGone();
      if ((row.is_pinned === 1) === isPinned) return noteItemOf(row);
      const pinned = setPinned.get(isPinned ? 1 : 0, row.number) ?? row;
      log.add("pinned", pinned);
      return noteItemOf(pinned);
    },
    trashNotes: (ids: readonly NoteId[]) => move(ids, "trashed"),
    restoreNotes: (ids: readonly NoteId[]) => move(ids, "restored"),
    purgeNotes: purge,
    emptyTrash: () => purge(trashed.all()),
    removeSamples: () => move(samples.all(), "trashed"),
  };
}
