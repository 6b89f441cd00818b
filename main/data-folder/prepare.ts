import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "#shared/errors.ts";

/**
 * Makes the data folder ready: it exists, only its owner may enter it, and a file can be written in it.
 * @throws AppError `storage-failed`, or `storage-full` when the disk has no room.
 */
export function prepareDataFolder(folder: string): void {
  try {
    makeFolder(folder);
    chmodSync(folder, 0o700);
    const probe = join(folder, `.probe-${randomUUID()}`);
    writeFileSync(probe, "probe", { mode: 0o600, flag: "wx" });
    rmSync(probe);
  } catch (error) {
    throw folderError(folder, error);
  }
}

/** Step by step: the runtime's own recursive way never ends where a folder exists but takes no new one, as in /proc. */
function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let path = folder; !existsSync(path) && dirname(path) !== path; path = dirname(path))
    missing.push(path);
  for (const path of missing.reverse()) mkdirSync(path, { mode: 0o700 });
  readdirSync(folder);
}

/** Says in words why the data folder cannot be used, and what to do. */
export function folderError(folder: string, error: unknown): AppError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new AppError(
      "storage-full",
      `There is no room left on the disk that holds ${folder}. Free some space and start again.`,
      { cause: error },
    );
  }
  return new AppError(
    "storage-failed",
    `Nano Banana cannot write to its data folder ${folder} (${reasons[code] ?? code}). ` +
      "Allow writing there, or name another folder with --data DIR.",
    { cause: error },
  );
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOTDIR: "it, or a part of its path, is a file",
  ENOENT: "a part of the path is missing and cannot be made",
};
