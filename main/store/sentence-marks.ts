import { randomBytes } from "node:crypto";
import { AppError } from "#shared/errors.ts";
import { findMarked, markedPlace } from "#shared/find-marked.ts";
import type { MarkKind, SentenceMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import type { ChangeLog } from "./change-log.ts";
import type { Connection } from "./connection.ts";
import { noteGone } from "./note-row.ts";

type MarkRow = Omit<SentenceMark, "isMissed"> & { is_missed: number };

const SELECT = `SELECT mark.id, kind, quote, prefix, suffix, start, is_missed
  FROM sentence_mark AS mark JOIN note ON note.number = mark.note WHERE note.id = ? ORDER BY start, mark.number`;

const fromRow = ({ is_missed, ...mark }: MarkRow): SentenceMark => ({ ...mark, isMissed: is_missed === 1 });

export function createMarkReader(db: Connection) {
  const all = db.prepare<[string], MarkRow>(SELECT);
  return { listMarks: (note: NoteId): SentenceMark[] => all.all(note).map(fromRow) };
}

/** Keeps what is pinned and banned in notes; each call runs inside one transaction of the caller. */
export function createMarkWriter(db: Connection, log: ChangeLog) {
  const find = db.prepare<[string], { number: number; id: string; revision: number; body: string }>(
    "SELECT number, id, revision, body FROM note JOIN note_body ON note_body.note = note.number WHERE id = ?",
  );
  const all = db.prepare<[string], MarkRow>(SELECT);
  const insert = db.prepare(
    "INSERT INTO sentence_mark (id, note, kind, quote, prefix, suffix, start) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const remove = db.prepare("DELETE FROM sentence_mark WHERE id = ? AND note = ?");
  const setMissed = db.prepare("UPDATE sentence_mark SET is_missed = ? WHERE id = ?");

  function existing(id: NoteId) {
    const note = find.get(id);
    if (note === undefined) throw noteGone();
    return note;
  }
  const marksOf = (id: NoteId): SentenceMark[] => all.all(id).map(fromRow);

  return {
    putMark({
      id,
      kind,
      quote,
      start,
    }: {
      id: NoteId;
      kind: MarkKind;
      quote: string;
      start: number;
    }): SentenceMark[] {
      const note = existing(id);
      const [place] = findMarked(note.body, { quote, prefix: "", suffix: "", start });
      if (place === undefined) throw notThere();
      for (const other of marksOf(id)) {
        const [same] = findMarked(note.body, other);
        if (same?.start === place.start && same.end === place.end) remove.run(other.id, note.number);
      }
      const mark = markedPlace(note.body, place);
      const name = randomBytes(6).toString("hex");
      insert.run(name, note.number, kind, mark.quote, mark.prefix, mark.suffix, mark.start);
      log.add("marked", note);
      return marksOf(id);
    },

    /** One that is gone already stays gone. */
    removeMark({ id, mark }: { id: NoteId; mark: string }): SentenceMark[] {
      const note = existing(id);
      if (remove.run(mark, note.number).changes > 0) log.add("marked", note);
      return marksOf(id);
    },

    /** Notes which marks the text has lost, as the person is told now. */
    setMissedMarks(id: NoteId, missed: readonly string[]): void {
      for (const { id: mark, isMissed } of marksOf(id))
        if (isMissed !== missed.includes(mark)) setMissed.run(missed.includes(mark) ? 1 : 0, mark);
    },
  };
}

function notThere(): AppError {
  return new AppError(
    "invalid-input",
    "The note does not have these words. Read the note again and mark a sentence exactly as it stands there.",
  );
}
