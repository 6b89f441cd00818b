import { z } from "zod";
import { applyChanges, invertChanges, type TextChange, textChange } from "#shared/text-change.ts";
import { AppError } from "#shared/errors.ts";
import type { Connection } from "./connection.ts";
import type { NoteRow } from "./note-row.ts";

const storedChanges = z.array(textChange);

/** Earlier revisions of a note, each kept as the changes that turn the next one back into it. */
export function createRevisions(db: Connection) {
  const insert = db.prepare(
    "INSERT INTO note_revision (note, revision, inverse, edited_at) VALUES (?, ?, ?, ?)",
  );
  const back = db.prepare<[number, number], { revision: number; inverse: string }>(
    "SELECT revision, inverse FROM note_revision WHERE note = ? AND revision >= ? ORDER BY revision DESC",
  );

  return {
    /** Keeps `old`, the body at `row.revision`, before `body` takes its place. */
    add(row: NoteRow, old: string, body: string, changes: readonly TextChange[]): void {
      const inverse =
        applyChanges(old, changes) === body ? invertChanges(old, changes) : [difference(body, old)];
      insert.run(row.number, row.revision, JSON.stringify(inverse), row.edited_at);
    },

    /** @throws AppError `not-found` for a revision the note never had. */
    rebuild(row: NoteRow, current: string, revision: number): string {
      if (revision < 1 || revision > row.revision) throw noRevision(revision);
      let body = current;
      let expected = row.revision;
      for (const kept of revision === row.revision ? [] : back.iterate(row.number, revision)) {
        expected -= 1;
        if (kept.revision !== expected) throw noRevision(revision);
        body = applyChanges(body, storedChanges.parse(JSON.parse(kept.inverse)));
      }
      if (expected !== revision) throw noRevision(revision);
      return body;
    },
  };
}

/** The one replacement that turns `from` into `to`, between what they share at both ends. */
function difference(from: string, to: string): TextChange {
  const shortest = Math.min(from.length, to.length);
  let start = 0;
  while (start < shortest && from[start] === to[start]) start++;
  let end = 0;
  while (end < shortest - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++;
  return { from: start, to: from.length - end, insert: to.slice(start, to.length - end) };
}

function noRevision(revision: number): AppError {
  return new AppError(
    "not-found",
    `Revision ${revision} of this note is not kept. Open the note as it is now.`,
  );
}
