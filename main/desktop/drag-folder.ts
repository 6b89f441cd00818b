import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileName } from "#main/file-name.ts";
import { errorRecord, type Log } from "#main/log.ts";
import { saveFile } from "#main/save-file.ts";
import type { Note } from "#shared/note.ts";
import { WORDS } from "./words.ts";

/** The files of dragged notes, in a folder of their own. */
export interface DragFolder {
  /** Makes a Markdown file of each note. @throws AppError `storage-failed`, `storage-full`. */
  write(notes: readonly Pick<Note, "title" | "body">[]): Promise<string[]>;
  /** Takes them all away; one that another program holds open stays until the next time. */
  clear(): void;
}

/** Emptied at every start and end of the app. */
export function createDragFolder(folder: string, log: Log): DragFolder {
  function clear(): void {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      log.warn(errorRecord(error), "dragged files not removed");
    }
  }

  clear();
  return {
    async write(notes) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const own = mkdtempSync(join(folder, "drag-"));
      const files = fileNames(notes).map((name) => join(own, name));
      await Promise.all(files.map((file, index) => saveFile(file, notes[index]?.body ?? "", 0o600)));
      return files;
    },
    clear,
  };
}

/** Two notes of one title get two names, whatever their case: some file systems tell no difference. */
function fileNames(notes: readonly Pick<Note, "title">[]): string[] {
  const taken = new Set<string>();
  return notes.map(({ title }) => {
    let name = fileName(title, ".md", WORDS.untitled);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = fileName(title, ` ${count}.md`, WORDS.untitled);
    taken.add(name.toLowerCase());
    return name;
  });
}
