import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Log, silentLog } from "#main/log.ts";
import { openConnection } from "./connection.ts";
import { writeEndMark } from "./end-mark.ts";
import { openTestLibrary, STORE_WORKER, type TestLibrary } from "./fixtures/test-library.ts";
import { LIBRARY_FILE } from "./open-library.ts";
import { openStore, type Store } from "./store.ts";

const SECRET = "pomegranate";

/** A closed library of a few notes, marked as one whose run did not end, and opened again with a log that is kept. */
async function reopenDamaged(
  damage: (file: string) => void,
): Promise<{ library: TestLibrary; logged: object[]; opened: Promise<Store> }> {
  const library = await openTestLibrary();
  for (let count = 0; count < 40; count++) {
    await library.store.notes.create({ body: `${SECRET} ${count}\n${`${SECRET} `.repeat(200)}` });
  }
  await library.store.close();
  damage(join(library.folder, LIBRARY_FILE));
  writeEndMark(library.folder, "open");
  const logged: object[] = [];
  const keep = (fields: object): void => void logged.push(fields);
  const log: Log = { ...silentLog, info: keep, warn: keep, error: keep };
  const { folder } = library;
  return { library, logged, opened: openStore({ folder, worker: STORE_WORKER, clock: Date.now, log }) };
}

it("a damaged library leaves what its check found in the log, and none of its text", async () => {
  const { library, logged, opened } = await reopenDamaged((file) => {
    const db = openConnection(file, "reader");
    const page = Number(
      db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'note_all'").pluck().get(),
    );
    db.close();
    const bytes = readFileSync(file);
    bytes.fill(0xab, (page - 1) * 4096, page * 4096);
    writeFileSync(file, bytes);
  });
  await expect(opened).rejects.toMatchObject({ code: "storage-damaged" });
  expect(logged).toEqual([
    { role: "writer", code: "storage-damaged", detail: { findings: expect.any(Array) } },
  ]);
  expect(JSON.stringify(logged)).toMatch(/\b(?:page|index)\b/);
  expect(JSON.stringify(logged)).not.toContain(SECRET);
  await library.remove();
});

it("a file that SQLite cannot read leaves SQLite's own code in the log", async () => {
  const { library, logged, opened } = await reopenDamaged((file) =>
    writeFileSync(file, "no database".repeat(900)),
  );
  await expect(opened).rejects.toMatchObject({ code: "storage-damaged" });
  expect(logged).toMatchObject([{ detail: { name: "SqliteError", code: "SQLITE_NOTADB" } }]);
  await library.remove();
});

it("a search index that was rebuilt leaves the reason in the log", async () => {
  const { library, logged, opened } = await reopenDamaged((file) => {
    const db = openConnection(file, "writer");
    db.unsafeMode(true).exec("DELETE FROM note_fts_data WHERE id > 10");
    db.close();
  });
  await (await opened).close();
  expect(logged).toMatchObject([{ isIndexRebuilt: true, findings: [expect.stringContaining("note_fts")] }]);
  expect(JSON.stringify(logged)).not.toContain(SECRET);
  await library.remove();
});
