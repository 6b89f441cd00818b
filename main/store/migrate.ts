import { chmodSync, closeSync, mkdirSync, openSync, rmSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ID, type Connection, openConnection } from "./connection.ts";
import { BACKUPS_KEPT, backupFolder, backupName, backupsIn } from "./library-copies.ts";
import { migrations as all } from "./migrations/migrations.ts";
import { tagsOf } from "./tags-of.ts";

/**
 * Brings a library up to the newest schema, each step in one transaction. A library that already has a schema is
 * first copied into `backups/`; the copy is opened and checked before anything is changed.
 * @returns the version found and the backup made, if any.
 */
export function migrate(
  db: Connection,
  options: { folder: string; now: number; migrations?: readonly string[] },
): { from: number; backup: string | null } {
  const migrations = options.migrations ?? all;
  const from = schemaVersion(db);
  const isNeeded = from < migrations.length;
  const backup = isNeeded && from > 0 ? backUp(db, options.folder, from, options.now) : null;
  db.function("note_tags", (body) => JSON.stringify(tagsOf(String(body))));
  for (const [index, sql] of migrations.entries()) {
    if (index < from) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${index + 1}`);
    }).immediate();
  }
  return { from, backup };
}

export function schemaVersion(db: Connection): number {
  return Number(db.pragma("user_version", { simple: true }));
}

function backUp(db: Connection, folder: string, version: number, now: number): string {
  const backups = backupFolder(folder);
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const file = join(backups, backupName(version, now));
  closeSync(openSync(file, "w", 0o600));
  db.prepare("VACUUM INTO ?").run(file);
  chmodSync(file, 0o600);
  const copy = openConnection(file, "reader");
  try {
    const found = copy.pragma("quick_check", { simple: true });
    if (found !== "ok") throw new Error(`The backup made before the update is not sound: ${String(found)}`);
  } finally {
    copy.close();
  }
  for (const { name } of backupsIn(folder).slice(0, -BACKUPS_KEPT)) rmSync(join(backups, name));
  return file;
}
