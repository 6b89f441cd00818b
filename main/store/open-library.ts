import { chmodSync, closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { AppError } from "#shared/errors.ts";
import { readEndMark, writeEndMark } from "./end-mark.ts";
import { APPLICATION_ID, type Connection, openConnection } from "./connection.ts";
import { setAsideFolder } from "./library-copies.ts";
import { migrate, schemaVersion } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { classifyNativeError, isDamage } from "./native-error.ts";
import { rebuildIndexes } from "./note-index.ts";

export const LIBRARY_FILE = "library.sqlite";

/** What opening found and did, for the log. */
export interface OpenReport {
  isNew: boolean;
  isChecked: boolean;
  isIndexRebuilt: boolean;
  /** What the check found amiss in a search index that was then rebuilt. */
  findings: readonly string[];
  migratedFrom: number | null;
  backup: string | null;
}

/**
 * Opens the library of a folder for writing, creating it when there is none: refuses one of a newer version or of
 * another program, checks one whose last run did not end cleanly, migrates an older one.
 * @throws AppError `storage-damaged` after setting a damaged library aside, `storage-failed`, `storage-full`.
 */
export function openLibrary(folder: string, now: number): { db: Connection; report: OpenReport } {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    return openFile(folder, now);
  } catch (error) {
    const known = classifyNativeError(error);
    throw isDamage(known) ? setAside(folder, now, known) : known;
  }
}

function openFile(folder: string, now: number): { db: Connection; report: OpenReport } {
  const file = join(folder, LIBRARY_FILE);
  const isNew = !existsSync(file) || statSync(file).size === 0;
  if (isNew && existsSync(`${file}-wal`)) throw damaged();
  if (isNew) closeSync(openSync(file, "a", 0o600));
  else refuseForeign(file);
  const isChecked = !isNew && readEndMark(folder) !== "clean";
  const db = openConnection(file, "writer");
  try {
    const findings = isChecked ? mend(db) : [];
    const { from, backup } = migrate(db, { folder, now });
    const isMigrated = !isNew && from < migrations.length;
    for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) chmodSync(name, 0o600);
    writeEndMark(folder, "open");
    return {
      db,
      report: {
        isNew,
        isChecked,
        isIndexRebuilt: findings.length > 0,
        findings,
        migratedFrom: isMigrated ? from : null,
        backup,
      },
    };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Read through a connection that cannot write, so that a file that is not ours stays byte for byte as it is. */
function refuseForeign(file: string): void {
  const db = openConnection(file, "reader");
  try {
    const version = schemaVersion(db);
    const application = Number(db.pragma("application_id", { simple: true }));
    const tables = Number(db.prepare("SELECT count(*) FROM sqlite_schema").pluck().get());
    if (application !== APPLICATION_ID && (application !== 0 || tables > 0)) {
      throw new AppError(
        "storage-failed",
        `"${file}" belongs to another program. Start Nano Banana with another data folder.`,
      );
    }
    if (version > migrations.length) {
      throw new AppError(
        "storage-failed",
        "This library was written by a newer version of Nano Banana, and was left as it is. Update Nano Banana, or start it with another data folder.",
      );
    }
  } finally {
    db.close();
  }
}

/** Damage to a search index alone costs no text: it is rebuilt from the notes. Returns what was found amiss. */
function mend(db: Connection): string[] {
  const found = quickCheck(db);
  if (found.length === 0) return [];
  if (!found.every((line) => /\bFTS5\b|\bnote_(?:title_)?fts/.test(line))) throw damaged(found);
  rebuildIndexes(db);
  const left = quickCheck(db);
  if (left.length > 0) throw damaged(left);
  return found;
}

function quickCheck(db: Connection): string[] {
  const lines = db.prepare<[], string>("PRAGMA quick_check(20)").pluck().all();
  return lines.filter((line) => line !== "ok");
}

function damaged(found: readonly string[] = []): AppError {
  return new AppError("storage-damaged", "The library file is damaged.", { cause: found });
}

/** Moves the library's files together, so that nothing is lost and a new start finds an empty place. */
function setAside(folder: string, now: number, cause: unknown): AppError {
  const target = setAsideFolder(folder, now);
  try {
    mkdirSync(target, { recursive: true, mode: 0o700 });
    for (const suffix of ["-wal", "-shm", ""]) {
      const name = `${LIBRARY_FILE}${suffix}`;
      if (existsSync(join(folder, name))) renameSync(join(folder, name), join(target, name));
    }
  } catch (error) {
    return new AppError(
      "storage-damaged",
      `The library in "${folder}" is damaged and could not be set aside. Move "${LIBRARY_FILE}" and the files whose names begin with it elsewhere, keep them, and start Nano Banana again.`,
      { cause: error },
    );
  }
  return new AppError(
    "storage-damaged",
    `The library was damaged and was moved to "${target}"; nothing was deleted. Start Nano Banana again for an empty library, or first copy a good "${LIBRARY_FILE}" from your backups into "${folder}".`,
    { cause },
  );
}
