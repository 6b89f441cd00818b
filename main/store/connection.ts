import Sqlite, { type Database } from "better-sqlite3";

export type Connection = Database;
export type Role = "writer" | "reader";

/** "NBan", so that a foreign database is never taken for a library. */
export const APPLICATION_ID = 0x4e42616e;

const BUSY_TIMEOUT_MS = 5_000;
const WAL_BYTES_KEPT = 64 * 1024 * 1024;

/** Opens a library file with the settings that make a commit durable and a deletion final. */
export function openConnection(file: string, role: Role): Connection {
  const db = new Sqlite(file, { readonly: role === "reader", fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
  try {
    configure(db, role);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function configure(db: Connection, role: Role): void {
  db.pragma("trusted_schema = OFF");
  db.pragma("cell_size_check = ON");
  db.pragma("foreign_keys = ON");
  if (role === "reader") {
    db.pragma("query_only = ON");
    return;
  }
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.pragma("checkpoint_fullfsync = ON");
  db.pragma("secure_delete = ON");
  db.pragma(`journal_size_limit = ${WAL_BYTES_KEPT}`);
  db.pragma("analysis_limit = 400");
}
