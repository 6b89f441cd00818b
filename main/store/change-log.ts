import { type LibraryChange, libraryChange } from "#shared/library.ts";
import type { Connection } from "./connection.ts";

export const CHANGES_KEPT = 10_000;

/** What happens to one note. */
export type ChangeKind = Exclude<LibraryChange["kind"], "decided" | "reset">;

/** Changes after some point; `isLost` when that point is no longer kept or lies ahead of `head`. */
export interface ChangePage {
  isLost: boolean;
  head: number;
  changes: LibraryChange[];
}

/** Numbers every change, in the transaction that makes it. */
export function createChangeLog(db: Connection) {
  const insert = db.prepare("INSERT INTO library_change (kind, note_id, revision) VALUES (?, ?, ?)");
  const trim = db.prepare("DELETE FROM library_change WHERE seq <= ?");
  function write(kind: LibraryChange["kind"], id: string, revision: number): void {
    const { lastInsertRowid } = insert.run(kind, id, revision);
    trim.run(Number(lastInsertRowid) - CHANGES_KEPT);
  }
  return {
    add: (kind: ChangeKind, note: { id: string; revision: number }) => write(kind, note.id, note.revision),
    /** It is about no note. */
    addDecision: () => write("decided", "", 0),
    head: () => readHead(db),
  };
}
export type ChangeLog = ReturnType<typeof createChangeLog>;

export function createChangeReader(db: Connection) {
  const oldest = db.prepare<[], number | null>("SELECT min(seq) FROM library_change").pluck();
  const after = db.prepare<[number, number], { seq: number; kind: string; id: string; revision: number }>(
    "SELECT seq, kind, note_id AS id, revision FROM library_change WHERE seq > ? ORDER BY seq LIMIT ?",
  );
  return {
    changesAfter(seq: number, limit: number): ChangePage {
      const head = readHead(db);
      const first = oldest.get() ?? head + 1;
      if (seq > head || seq < first - 1) return { isLost: true, head, changes: [] };
      return { isLost: false, head, changes: after.all(seq, limit).map((row) => libraryChange.parse(row)) };
    },
  };
}

/** The number of the latest change, 0 before the first. */
export function readHead(db: Connection): number {
  const sql = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'library_change'";
  return db.prepare<[], number>(sql).pluck().get() ?? 0;
}
