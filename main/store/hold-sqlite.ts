import Database from "better-sqlite3";

/**
 * Loads SQLite into the calling thread, for good. A native library that only worker threads hold is unloaded with
 * the last of them, while their garbage collection may still call into it: the process then dies of SIGSEGV
 * (WiseLibs/better-sqlite3#1476).
 */
export function holdSqlite(): void {
  new Database(":memory:").close();
}
