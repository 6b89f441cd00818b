import { basename, join } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { fileName } from "#main/file-name.ts";
import { saveFile } from "#main/save-file.ts";
import type { SavedFile } from "#shared/desktop.ts";

export interface SaveOptions {
  /** What the file is about; a name is made of it. */
  name: string;
  title: string;
  /** The kind of file, in words. */
  type: string;
  extension: string;
  /** The folder the dialog begins in. */
  folder: string;
  /** Makes the content once the person has chosen the place. */
  content: () => string | Promise<Uint8Array>;
}

/**
 * Lets the person choose a place and saves there; null when they turned back.
 * @throws AppError `storage-full` or `storage-failed`, and what `content` throws.
 */
export async function saveWithDialog(window: BrowserWindow, options: SaveOptions): Promise<SavedFile> {
  const { name, title, type, extension, folder, content } = options;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(folder, fileName(name, `.${extension}`, type)),
    filters: [{ name: type, extensions: [extension] }],
    properties: ["createDirectory", "showOverwriteConfirmation"],
  });
  if (canceled || filePath === "") return null;
  await saveFile(filePath, await content());
  return { path: filePath, name: basename(filePath) };
}
