import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nativeImage } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import { fileName } from "#main/file-name.ts";
import { saveFile } from "#main/save-file.ts";
import type { Store } from "#main/store/store.ts";
import type { Note } from "#shared/note.ts";
import icon from "./tray-icons/color-32.png?inline";
import type { AppWindow } from "./windows.ts";
import { WORDS } from "./words.ts";

export interface DragOut {
  /** Lets notes leave a window, as Markdown files that the system copies to where they are dropped. */
  start(window: AppWindow, ids: Parameters<DesktopWindow["dragOut"]>[0]): Promise<void>;
  /** Takes the files away. */
  clear(): void;
}

/** The files lie in a folder of their own, which is emptied at every start and end of the app. */
export function createDragOut(folder: string, notes: Pick<Store["notes"], "get">): DragOut {
  function clear(): void {
    rmSync(folder, { recursive: true, force: true });
  }

  clear();
  return {
    async start({ window }, ids) {
      const dragged = await Promise.all(ids.map((id) => notes.get(id)));
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const own = mkdtempSync(join(folder, "drag-"));
      const names = fileNames(dragged);
      const files = names.map((name) => join(own, name));
      await Promise.all(files.map((file, index) => saveFile(file, dragged[index]?.body ?? "", 0o600)));
      const [file] = files;
      if (file === undefined || window.isDestroyed()) return;
      window.webContents.startDrag({ file, files, icon: nativeImage.createFromDataURL(icon) });
    },
    clear,
  };
}

/** Two notes of one title get two names, whatever their case: some file systems tell no difference. */
function fileNames(notes: readonly Note[]): string[] {
  const taken = new Set<string>();
  return notes.map(({ title }) => {
    let name = fileName(title, ".md", WORDS.untitled);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = fileName(title, ` ${count}.md`, WORDS.untitled);
    taken.add(name.toLowerCase());
    return name;
  });
}
