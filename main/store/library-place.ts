import { statSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/errors.ts";
import { LIBRARY_FILE } from "./open-library.ts";

/**
 * Remembers which file the library is, once it is open. What this returns throws when that file has been moved or
 * removed since: SQLite would go on writing into a file that no name leads to, and lose it all with the last close.
 */
export function watchPlace(folder: string): () => void {
  const file = join(folder, LIBRARY_FILE);
  const opened = identity(file);
  return () => {
    if (identity(file) === opened) return;
    throw new AppError(
      "storage-failed",
      `The library is no longer in its data folder ${folder}, so this was not saved. Put the folder back, or copy ` +
        "your words to another place before you quit.",
    );
  };
}

function identity(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? "none" : `${stat.dev} ${stat.ino}`;
}
