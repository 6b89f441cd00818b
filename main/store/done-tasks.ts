import { AppError } from "#shared/errors.ts";
import type { DoneTask } from "#shared/done-tasks.ts";
import type { NoteId } from "#shared/note.ts";
import type { ChangeLog } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { noteGone } from "./note-row.ts";

export interface DoneTaskInput extends DoneTask {
  id: NoteId;
  isDone: boolean;
}

const SELECT = `SELECT note.id AS note, done_task.quote, done_task.start
  FROM done_task JOIN note ON note.number = done_task.note
  WHERE note.id IN (SELECT value FROM json_each(?)) ORDER BY done_task.note, start, done_task.number`;

export function createDoneTaskReader(db: Connection) {
  const all = db.prepare<[string], DoneTask & { note: NoteId }>(SELECT);
  return {
    listDoneTasks(notes: readonly string[]): Map<string, DoneTask[]> {
      const found = new Map<string, DoneTask[]>();
      for (const { note, ...task } of all.all(JSON.stringify(notes))) {
        const known = found.get(note);
        if (known === undefined) found.set(note, [task]);
        else known.push(task);
      }
      return found;
    },
  };
}

/** Keeps which tasks of notes were ticked; each call runs inside one transaction of the caller. */
export function createDoneTaskWriter(db: Connection, log: ChangeLog) {
  const find = db.prepare<[string], { number: number; id: string; revision: number; body: string }>(
    "SELECT number, id, revision, body FROM note JOIN note_body ON note_body.note = note.number WHERE id = ?",
  );
  const nearest = db
    .prepare<[number, string, number], number>(
      "SELECT number FROM done_task WHERE note = ? AND quote = ? ORDER BY abs(start - ?), number LIMIT 1",
    )
    .pluck();
  const at = db
    .prepare<[number, string, number], number>(
      "SELECT number FROM done_task WHERE note = ? AND quote = ? AND start = ?",
    )
    .pluck();
  const insert = db.prepare("INSERT INTO done_task (note, quote, start) VALUES (?, ?, ?)");
  const remove = db.prepare("DELETE FROM done_task WHERE number = ?");

  return {
    /** Asked twice, it stays as it is. */
    setDoneTask({ id, quote, start, isDone }: DoneTaskInput): void {
      const note = find.get(id);
      if (note === undefined) throw noteGone();
      if (!isDone) {
        const known = nearest.get(note.number, quote, start);
        if (known === undefined) return;
        remove.run(known);
      } else {
        if (!note.body.includes(quote)) throw notThere();
        if (at.get(note.number, quote, start) !== undefined) return;
        insert.run(note.number, quote, start);
      }
      log.add("marked", note);
    },
  };
}

function notThere(): AppError {
  return new AppError(
    "invalid-input",
    "The note does not have these words. Read its tasks again and tick one as it stands there now.",
  );
}
