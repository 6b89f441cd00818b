import { isLeftOut, isTextInFolder } from "./text-names.ts";

/** A file that the page may read. `name` is its path from the folder that was dropped or chosen. */
export type NamedFile = { name: string; file: File };
export type Collected = { files: NamedFile[]; others: number };

/** Most text files of one import from folders; the host has the same limit. */
export const FILES_MAX = 10_000;

/** Thrown for folders with more text files than one import takes. */
export class TooManyFiles extends Error {}

/**
 * The files of a drop, those in folders by the rules of `isTextInFolder`. To be called while the drop is handled:
 * the browser forgets its items after that.
 */
export async function collectDropped(data: DataTransfer): Promise<Collected> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const loose = [...data.files];
  // What is no file of a disk, such as a picture dragged out of a page, has no entry.
  if (entries.every((entry) => entry === null)) return { files: loose.map(named), others: 0 };
  const collected: Collected = { files: [], others: 0 };
  for (const entry of entries) {
    if (isFile(entry)) add(collected, { name: entry.name, file: await fileOf(entry) });
    else if (isFolder(entry)) await walk(entry, collected);
  }
  return collected;
}

/** The files of a chosen folder, whose names hold their paths. */
export async function collectChosen(files: readonly File[]): Promise<Collected> {
  const collected: Collected = { files: [], others: 0 };
  for (const file of files) {
    const name = file.webkitRelativePath;
    if (name === "") add(collected, named(file));
    else sort(collected, name, () => add(collected, { name, file }));
  }
  return collected;
}

const named = (file: File): NamedFile => ({ name: file.name, file });

async function walk(folder: FileSystemDirectoryEntry, collected: Collected): Promise<void> {
  const reader = folder.createReader();
  // A browser gives the entries of a folder a hundred at a time, and none at the end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (entries.length === 0) return;
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = entry.fullPath.slice(1);
      if (isFolder(entry)) {
        if (!isLeftOut(`${name}/`)) await walk(entry, collected);
      } else if (isFile(entry)) {
        if (isTextInFolder(name)) add(collected, { name, file: await fileOf(entry) });
        else if (!isLeftOut(name)) collected.others += 1;
      }
    }
  }
}

function sort(collected: Collected, name: string, take: () => void): void {
  if (isTextInFolder(name)) take();
  else if (!isLeftOut(name)) collected.others += 1;
}

function add(collected: Collected, file: NamedFile): void {
  if (collected.files.length >= FILES_MAX) throw new TooManyFiles();
  collected.files.push(file);
}

const isFile = (entry: FileSystemEntry | null): entry is FileSystemFileEntry => entry?.isFile === true;
const isFolder = (entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry =>
  entry?.isDirectory === true;

async function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}
