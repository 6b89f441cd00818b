import type { Connection } from "./connection.ts";

export interface IndexedText {
  title: string;
  body: string;
}

/** Keeps the full-text indexes in step with the notes, inside the transaction of each change. */
export function createNoteIndex(db: Connection) {
  const addText = db.prepare("INSERT INTO note_fts (rowid, title, body) VALUES (?, ?, ?)");
  const addTitle = db.prepare("INSERT INTO note_title_fts (rowid, title) VALUES (?, ?)");
  const dropText = db.prepare(
    "INSERT INTO note_fts (note_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)",
  );
  const dropTitle = db.prepare(
    "INSERT INTO note_title_fts (note_title_fts, rowid, title) VALUES ('delete', ?, ?)",
  );

  return {
    add(note: number, { title, body }: IndexedText): void {
      addText.run(note, title, body);
      addTitle.run(note, title);
    },

    /** `old` must be what was added: the indexes hold no text of their own. */
    remove(note: number, old: IndexedText): void {
      dropText.run(note, old.title, old.body);
      dropTitle.run(note, old.title);
    },

    replace(note: number, old: IndexedText, text: IndexedText): void {
      dropText.run(note, old.title, old.body);
      addText.run(note, text.title, text.body);
      if (old.title === text.title) return;
      dropTitle.run(note, old.title);
      addTitle.run(note, text.title);
    },

    /** Merges each index into one segment, which leaves no word of a removed text behind. */
    forget(): void {
      db.exec("INSERT INTO note_fts (note_fts) VALUES ('optimize')");
      db.exec("INSERT INTO note_title_fts (note_title_fts) VALUES ('optimize')");
    },
  };
}
export type NoteIndex = ReturnType<typeof createNoteIndex>;

export function rebuildIndexes(db: Connection): void {
  db.transaction(() => {
    db.exec("INSERT INTO note_fts (note_fts) VALUES ('rebuild')");
    db.exec("INSERT INTO note_title_fts (note_title_fts) VALUES ('rebuild')");
  }).immediate();
}
