import { chmodSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { AppError } from "#shared/errors.ts";
import { clearEndpoint, endpointAddress, readEndpoint } from "./endpoint.ts";
import { folderError } from "./prepare.ts";

export interface Lock {
  release(): void;
}

/**
 * Takes the data folder for this process. The lock is SQLite's exclusive lock on an empty file, which the kernel
 * frees when the process dies in whatever way, so no lock outlives its holder.
 * @throws AppError `busy` when a program holds the folder; `storage-failed` when it cannot be locked.
 */
export function acquireLock(folder: string): Lock {
  const file = join(folder, "lock.sqlite");
  const database = open(folder, file);
  try {
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    chmodSync(file, 0o600);
    clearEndpoint(folder);
  } catch (error) {
    database.close();
    if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) throw busy(folder);
    throw folderError(folder, error);
  }
  return { release: () => void database.close() };
}

/** Whether a program holds the folder now; a folder that cannot be tried counts as held. */
export function isLocked(folder: string): boolean {
  try {
    acquireLock(folder).release();
    return false;
  } catch {
    return true;
  }
}

function open(folder: string, file: string): Database.Database {
  try {
    return new Database(file, { timeout: 0 });
  } catch (error) {
    throw folderError(folder, error);
  }
}

function busy(folder: string): AppError {
  const running = readEndpoint(folder);
  const who = running === null ? "" : ` (process ${running.pid}, ${endpointAddress(running)})`;
  return new AppError(
    "busy",
    `Nano Banana already has the data folder ${folder} open${who}. ` +
      'Use "nano-banana open" for a fresh address of it, or name another folder with --data DIR.',
  );
}
