import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { openConnection } from "./connection.ts";
import { STORE_WORKER } from "./fixtures/test-library.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { LIBRARY_FILE } from "./open-library.ts";
import { openStore, type Store } from "./store.ts";

const NOW = Date.UTC(2026, 2, 1, 9, 30);
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "copies-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): Promise<Store> =>
  openStore({ folder, worker: STORE_WORKER, clock: () => NOW, log: silentLog });

/** A library of the first version, so that opening it migrates it and makes a backup. */
function makeOldLibrary(): void {
  writeFileSync(join(folder, LIBRARY_FILE), "");
  const db = openConnection(join(folder, LIBRARY_FILE), "writer");
  migrate(db, { folder, now: NOW, migrations: migrations.slice(0, 1) });
  db.close();
}

it("a new library has no copies", async () => {
  const store = await open();
  expect((await store.library.info()).copies).toEqual({ backups: [], backupsKept: 3, setAside: [] });
  await store.close();
});

it("names the backups before updates, of which the newest three stay, and damaged libraries set aside", async () => {
  makeOldLibrary();
  mkdirSync(join(folder, "backups"));
  const own = ["my copy.sqlite", "library-v1-before-the-move.sqlite"];
  const older = ["2025-01-05T08-00-00-000Z", "2025-06-05T08-00-00-000Z", "2025-03-05T08-00-00-000Z"];
  for (const name of [...own, ...older.map((time) => `library-v1-${time}.sqlite`)]) {
    writeFileSync(join(folder, "backups", name), "copy");
  }
  for (const time of ["2025-12-24T18-00-00-000Z", "2025-02-24T18-00-00-000Z"]) {
    mkdirSync(join(folder, `broken-${time}`));
  }
  const store = await open();
  expect((await store.library.info()).copies).toEqual({
    backups: [Date.UTC(2025, 2, 5, 8), Date.UTC(2025, 5, 5, 8), NOW],
    backupsKept: 3,
    setAside: [Date.UTC(2025, 1, 24, 18), Date.UTC(2025, 11, 24, 18)],
  });
  expect(readdirSync(join(folder, "backups"))).toEqual(expect.arrayContaining(own));
  expect(readdirSync(join(folder, "backups"))).toHaveLength(5);
  await store.close();
});

it("knows of a damaged library from the start after it", async () => {
  writeFileSync(join(folder, LIBRARY_FILE), "no database at all".repeat(500));
  await expect(open()).rejects.toMatchObject({ code: "storage-damaged" });
  const store = await open();
  expect((await store.library.info()).copies.setAside).toEqual([NOW]);
  await store.close();
});
