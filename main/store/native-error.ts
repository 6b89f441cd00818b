import { AppError } from "#shared/errors.ts";

const MESSAGES = {
  "storage-full":
    "The disk is full, so this was not saved. Free some space and try again; what was saved before is untouched.",
  "storage-damaged":
    "The library file is damaged. Quit Nano Banana and start it again: it checks the file and sets a damaged one aside, deleting nothing.",
  "storage-failed":
    "The library cannot be read or written. Check that the data folder is there and that you may write to it, then try again.",
  busy: "Another program is using the library. Try again in a moment.",
  "too-large": "This is too large for the library. Split it into smaller notes.",
} as const;

/** Turns a failure of SQLite or of the file system into one the user understands; anything else passes as it is. */
export function classifyNativeError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof AppError) return error;
  const code = nativeCode((error as NodeJS.ErrnoException).code ?? ""); // SqliteError and fs errors both carry `code`
  return code === undefined ? error : new AppError(code, MESSAGES[code], { cause: error });
}

/** True when SQLite found the file to be damaged or not a database. */
export function isDamage(error: unknown): boolean {
  return error instanceof AppError && error.code === "storage-damaged";
}

function nativeCode(code: string): keyof typeof MESSAGES | undefined {
  if (/^(?:SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/.test(code)) return "storage-full";
  if (/^SQLITE_(?:CORRUPT|NOTADB)/.test(code)) return "storage-damaged";
  if (/^SQLITE_(?:BUSY|LOCKED)/.test(code)) return "busy";
  if (code === "SQLITE_TOOBIG") return "too-large";
  if (/^SQLITE_(?:READONLY|CANTOPEN|PERM|AUTH|IOERR)/.test(code)) return "storage-failed";
  if (/^(?:EACCES|EPERM|EROFS|ENOTDIR|ENOENT|EISDIR|EIO|EMFILE|EEXIST|ELOOP|ENAMETOOLONG)$/.test(code)) {
    return "storage-failed";
  }
  return undefined;
}
