import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { ListedFiles } from "./operations.ts";

/** Most text files of one import from folders, and how deep folders may lie within each other. */
export const LIST_LIMITS = { files: 10_000, depth: 64 } as const;

/**
 * The files among `paths`, and for each folder the text files in it by name, in their order. Links in folders are not
 * followed; hidden folders and files, and node_modules, are left out.
 * @throws AppError `too-large` beyond the limits, `cancelled`.
 */
export async function listFiles(
  paths: readonly string[],
  signal: AbortSignal,
  limits: ListLimits = LIST_LIMITS,
): Promise<ListedFiles> {
  const listed: Listing = { files: [], refused: [], others: 0, limits };
  for (const path of paths) {
    const name = basename(path) || path;
    if (await isFolder(path)) await walk({ path, name, depth: 1 }, listed, signal);
    else add(listed, { path, name });
  }
  return { files: listed.files, refused: listed.refused, others: listed.others };
}

interface ListLimits {
  files: number;
  depth: number;
}

interface Listing extends ListedFiles {
  limits: ListLimits;
}

interface Folder {
  path: string;
  name: string;
  depth: number;
}

async function walk(folder: Folder, listed: Listing, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (folder.depth > listed.limits.depth) throw tooDeep(folder, listed.limits);
  const entries = await read(folder, listed);
  const folders: Folder[] = [];
  for (const entry of entries) {
    const path = join(folder.path, entry.name);
    const name = `${folder.name}/${entry.name}`;
    if (entry.name.startsWith(".") || (entry.isDirectory() && entry.name === "node_modules")) continue;
    if (entry.isDirectory()) folders.push({ path, name, depth: folder.depth + 1 });
    else if (entry.isFile() && TEXT_NAME.test(entry.name)) add(listed, { path, name });
    else listed.others += 1;
  }
  for (const inner of folders) await walk(inner, listed, signal);
}

const TEXT_NAME = /\.(?:md|markdown|mdown|mkd|txt|text|csv|tsv|log)$/i;

async function read(folder: Folder, listed: ListedFiles): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder.path, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    listed.refused.push({
      name: folder.name,
      message: `The folder ${folder.name} cannot be read. Check its permissions, and import it again.`,
    });
    return [];
  }
}

function add(listed: Listing, file: ListedFiles["files"][number]): void {
  if (listed.files.length >= listed.limits.files) {
    throw new AppError(
      "too-large",
      `There are over ${listed.limits.files.toLocaleString("en")} text files in these folders, the most one import takes. Import the folders in them one by one.`,
    );
  }
  listed.files.push(file);
}

function tooDeep({ name }: Folder, { depth }: ListLimits): AppError {
  const [root] = name.split("/", 1);
  return new AppError(
    "too-large",
    `The folder ${root} has folders over ${depth} deep within each other, the most one import takes. Import the folders in it one by one.`,
  );
}

/** What cannot be looked at is taken for a file, whose reading then says why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
