import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";

/**
 * Puts a file in its place whole or not at all: what was there before stays until every byte is on the disk.
 * @param mode permissions of the new file, less those the user's mask takes away.
 * @throws AppError `storage-full` or `storage-failed`, naming the file and the way out.
 */
export async function saveFile(path: string, data: string | Uint8Array, mode = 0o666): Promise<void> {
  const temporary = join(dirname(path), `.nano-banana-${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(data);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw saveError(path, error);
  }
}

function saveError(path: string, error: unknown): AppError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const name = basename(path);
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") {
    return new AppError(
      "storage-full",
      `“${name}” could not be saved: the disk is full. Make room on it, or choose another place.`,
      { cause: error },
    );
  }
  const reason = REASONS[code] ?? "the system refused it";
  return new AppError(
    "storage-failed",
    `“${name}” could not be saved: ${reason}. Choose another folder or name.`,
    { cause: error },
  );
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk can only be read",
  ENOENT: "the folder is not there",
  ENOTDIR: "the folder is not there",
  EISDIR: "a folder has this name",
  ENAMETOOLONG: "the name is too long",
};
