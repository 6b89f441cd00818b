import { access } from "node:fs/promises";
import { basename } from "node:path";
import { shell } from "electron";
import { AppError } from "#shared/errors.ts";

export interface Reveal {
  /** Lets a file that the program has written be shown from now on. */
  allow(path: string): void;
  /** Shows a file in the file manager, or opens the data folder there. @throws AppError `forbidden`, `not-found`. */
  show(path: string): Promise<void>;
}

/** Shows only what this program has written itself: a page names no other path. */
export function createReveal(dataFolder: string): Reveal {
  const allowed = new Set<string>();
  return {
    allow: (path) => void allowed.add(path),
    async show(path) {
      if (path === dataFolder) return openFolder(path);
      if (!allowed.has(path)) {
        throw new AppError("forbidden", "Only files saved by this window can be shown. Save it again first.");
      }
      await access(path).catch(() => {
        throw new AppError("not-found", `“${basename(path)}” is no longer there. Save it again.`);
      });
      shell.showItemInFolder(path);
    },
  };
}

async function openFolder(path: string): Promise<void> {
  const problem = await shell.openPath(path);
  if (problem !== "") {
    throw new AppError("unavailable", `No file manager could be opened. The data folder is ${path}.`);
  }
}
