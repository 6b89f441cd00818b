import type { Log } from "#main/log.ts";
import { openLogFile } from "#main/log-file.ts";
import { acquireLock } from "./lock.ts";
import { prepareDataFolder } from "./prepare.ts";

/** A data folder that is this process's own until it is closed. */
export interface DataFolder {
  path: string;
  log: Log;
  close(): Promise<void>;
}

/**
 * Takes the data folder at `path` for this process, and opens its log.
 * @throws AppError `busy` for a folder that is open elsewhere, `storage-failed`, `storage-full`.
 */
export function openDataFolder(path: string): DataFolder {
  prepareDataFolder(path);
  const lock = acquireLock(path);
  try {
    const logFile = openLogFile(path);
    return {
      path,
      log: logFile.log,
      async close() {
        await logFile.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
