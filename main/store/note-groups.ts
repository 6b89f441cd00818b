import { AppError } from "#shared/errors.ts";
import type { NoteGroups } from "#shared/bundle.ts";
import type { NoteId } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { noteGone } from "./note-row.ts";
import { tagsOf } from "./tags-of.ts";

/** Keeps the folders and tags of notes, inside the transaction of each change. */
export function createGroupWriter(db: Connection) {
  const findNote = db.prepare<[string], number>("SELECT number FROM note WHERE id = ?").pluck();
  const findFolder = db.prepare<[string], number>("SELECT number FROM folder WHERE path = ?").pluck();
  const addFolder = db
    .prepare<[string], number>("INSERT INTO folder (path) VALUES (?) RETURNING number")
    .pluck();
  const file = db.prepare("INSERT OR REPLACE INTO note_folder (note, folder) VALUES (?, ?)");
  const unfile = db.prepare("DELETE FROM note_folder WHERE note = ?");
  const dropEmpty = db.prepare("DELETE FROM folder WHERE number NOT IN (SELECT folder FROM note_folder)");
  const dropTags = db.prepare("DELETE FROM note_tag WHERE note = ?");
  const addTag = db.prepare("INSERT INTO note_tag (tag, note) VALUES (?, ?)");

  function put(note: number, folder: string): void {
    const number = findFolder.get(folder) ?? addFolder.get(folder);
    if (number === undefined) throw new Error("An inserted folder was not returned.");
    file.run(note, number);
  }

  return {
    put,
    /** Makes the tags of the body those of the note. */
    tag(note: number, body: string): void {
      dropTags.run(note);
      for (const tag of tagsOf(body)) addTag.run(tag, note);
    },
    /** Leaves no name of a folder whose notes are gone. */
    forget: () => void dropEmpty.run(),
    operations: {
      /** Files notes in a folder, or with null in none; a folder without notes is gone. Ids that are gone are passed over. */
      fileNotes(ids: readonly NoteId[], folder: string | null): { filed: number } {
        const numbers = [...new Set(ids)].flatMap((id) => findNote.get(id) ?? []);
        if (numbers.length === 0) throw noteGone();
        for (const number of numbers) {
          if (folder === null) unfile.run(number);
          else put(number, folder);
        }
        dropEmpty.run();
        return { filed: numbers.length };
      },
    },
  };
}
export type GroupWriter = ReturnType<typeof createGroupWriter>;

export function createGroupReader(db: Connection) {
  const folders = db.prepare<[], { folder: string; notes: number }>(
    `SELECT path AS folder, count(*) AS notes FROM folder
     JOIN note_folder ON note_folder.folder = folder.number
     JOIN note ON note.number = note_folder.note AND deleted_at IS NULL GROUP BY path`,
  );
  const tags = db.prepare<[], { tag: string; notes: number }>(
    `SELECT tag, count(*) AS notes FROM note_tag
     JOIN note ON note.number = note_tag.note AND deleted_at IS NULL GROUP BY tag`,
  );
  return {
    noteGroups: (): NoteGroups => ({
      folders: folders.all().sort((a, b) => NAMES.compare(a.folder, b.folder)),
      tags: tags.all().sort((a, b) => NAMES.compare(a.tag, b.tag)),
    }),
  };
}

const NAMES = new Intl.Collator("en", { numeric: true });

/** The notes of a folder with those within it, or of a tag with those below it, as a condition on `note`. */
export function groupCondition(group: { folder?: string | undefined; tag?: string | undefined }): {
  sql: string;
  values: string[];
} {
  const all: string[] = [];
  const values: string[] = [];
  if (group.folder !== undefined) {
    all.push(
      "number IN (SELECT note FROM note_folder JOIN folder ON folder.number = folder WHERE path = ? OR substr(path, 1, length(?)) = ?)",
    );
    values.push(group.folder, `${group.folder}/`, `${group.folder}/`);
  }
  if (group.tag !== undefined) {
    all.push("number IN (SELECT note FROM note_tag WHERE tag = ? OR substr(tag, 1, length(?)) = ?)");
    values.push(group.tag, `${group.tag}/`, `${group.tag}/`);
  }
  if (all.length === 0) throw new AppError("internal", "A group needs a folder or a tag.");
  return { sql: all.join(" AND "), values };
}
