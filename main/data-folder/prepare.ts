import { randomUUID } from "node:crypto";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/errors.ts";

/**
 * Makes the data folder ready: it exists, only its owner may enter it, and a file can be written in it.
 * @throws AppError `storage-failed`, or `storage-full` when the disk has no room.
 */
export function prepareDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    const probe = join(folder, `.probe-${randomUUID()}`);
    writeFileSync(probe, "probe", { mode: 0o600, flag: "wx" });
    rmSync(probe);
  } catch (error) {
    throw folderError(folder, error);
  }
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
  EEXIST: "it is a file",
  ENOTDIR: "a part of the path is a file",
  ENOENT: "a part of the path is missing and cannot be made",
};
