import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { APPLICATION_ID, type Connection, openConnection } from "./connection.ts";
import { fileTime } from "./file-time.ts";
import { migrations as all } from "./migrations/migrations.ts";

const BACKUPS_KEPT = 3;

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
  const backups = join(folder, "backups");
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  const file = join(backups, `library-v${version}-${fileTime(now)}.sqlite`);
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
  const older = readdirSync(backups).filter((name) => /^library-v\d{1,9}-.{1,40}\.sqlite$/.test(name));
  const byTime = older.sort((a, b) => timeOf(a).localeCompare(timeOf(b)));
  for (const name of byTime.slice(0, -BACKUPS_KEPT)) rmSync(join(backups, name));
  return file;
}

const timeOf = (name: string): string => name.replace(/^library-v\d{1,9}-/, "");
