import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { classifyNativeError } from "./native-error.ts";
import { openLibrary } from "./open-library.ts";
import { createWriterOperations } from "./operations.ts";
import { openStore } from "./store.ts";
import { STORE_WORKER } from "./fixtures/test-library.ts";

let folder: string;
let isMounted = false;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "full-"));
  isMounted = false;
});
afterEach(() => {
  if (isMounted) execFileSync("umount", [folder]);
  rmSync(folder, { recursive: true, force: true });
});

const full = { code: "storage-full", message: expect.stringContaining("Free some space") };

it("says that the disk is full, keeps what was there and takes writes again", async (context) => {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=8m", "tmpfs", folder], { stdio: "ignore" });
    isMounted = true;
  } catch {
    context.skip("a small disk cannot be mounted here");
  }
  const store = await openStore({ folder, worker: STORE_WORKER, clock: Date.now, log: silentLog });
  const ballast = join(folder, "ballast");
  writeFileSync(ballast, Buffer.alloc(4_000_000));
  const body = "words that fill the disk ".repeat(10_000);
  let written = 0;
  const fill = async (): Promise<void> => {
    for (; written < 100; written++) await store.notes.create({ body });
  };
  await expect(fill()).rejects.toMatchObject(full);
  await expect(store.notes.create({ body })).rejects.toMatchObject(full);
  expect(await store.library.info()).toMatchObject({ notes: written });
  rmSync(ballast);
  await store.notes.create({ body: "room again" });
  await store.close();
  const again = await openStore({ folder, worker: STORE_WORKER, clock: Date.now, log: silentLog });
  expect(await again.library.info()).toMatchObject({ notes: written + 1 });
  await again.close();
});

it("undoes the whole write that met the end of the space", () => {
  const { db } = openLibrary(folder, 0);
  const writer = createWriterOperations(db, () => 0);
  const create = (body: string): unknown => db.transaction(() => writer.createNote({ body })).immediate();
  create("first");
  db.pragma(`max_page_count = ${Number(db.pragma("page_count", { simple: true })) + 8}`);
  let error: unknown;
  try {
    create("words ".repeat(20_000));
  } catch (caught) {
    error = classifyNativeError(caught);
  }
  expect(error).toMatchObject(full);
  expect(db.prepare("SELECT count(*) FROM note").pluck().get()).toBe(1);
  expect(db.prepare("SELECT count(*) FROM library_change").pluck().get()).toBe(1);
  db.close();
});
