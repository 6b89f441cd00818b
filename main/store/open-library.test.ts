import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asOrdinaryUser } from "#main/test-user.ts";
import { APPLICATION_ID, openConnection } from "./connection.ts";
import { writeEndMark } from "./end-mark.ts";
import { migrate, schemaVersion } from "./migrate.ts";
import { migrations } from "./migrations/migrations.ts";
import { LIBRARY_FILE, openLibrary } from "./open-library.ts";
import { openTestLibrary } from "./fixtures/test-library.ts";

const NOW = Date.UTC(2026, 2, 1, 9, 30);
let folder: string;
let file: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "open-")), "data");
  file = join(folder, LIBRARY_FILE);
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

const mode = (path: string): number => statSync(path).mode & 0o777;
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
const broken = (): string[] => readdirSync(folder).filter((name) => name.startsWith("broken-"));

/** A library of one version, as a run that ended cleanly leaves it. */
function makeLibrary(version = migrations.length): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, "");
  const db = openConnection(file, "writer");
  migrate(db, { folder, now: NOW, migrations: migrations.slice(0, version) });
  db.close();
  writeEndMark(folder, "clean");
}

describe("opening a library", () => {
  it("writes with full durability and final deletion", () => {
    const { db, report } = openLibrary(folder, NOW);
    const pragma = (name: string): unknown => db.pragma(name, { simple: true });
    const names = [
      "journal_mode",
      "synchronous",
      "foreign_keys",
      "busy_timeout",
      "trusted_schema",
      "cell_size_check",
    ];
    names.push("secure_delete", "application_id", "checkpoint_fullfsync", "user_version");
    expect(Object.fromEntries(names.map((name) => [name, pragma(name)]))).toEqual({
      journal_mode: "wal",
      synchronous: 2,
      foreign_keys: 1,
      busy_timeout: 5000,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      application_id: APPLICATION_ID,
      checkpoint_fullfsync: 1,
      user_version: migrations.length,
    });
    db.close();
    expect(report).toEqual({
      isNew: true,
      isChecked: false,
      isIndexRebuilt: false,
      findings: [],
      migratedFrom: null,
      backup: null,
    });
  });

  it("keeps every table strict and the reader from writing", () => {
    const { db } = openLibrary(folder, NOW);
    const tables = db.prepare<[], { name: string; type: string; strict: number }>("PRAGMA table_list").all();
    const loose = tables.filter(
      ({ name, type, strict }) => type === "table" && strict === 0 && !name.startsWith("sqlite_"),
    );
    expect(loose).toEqual([]);
    const reader = openConnection(file, "reader");
    expect(() => reader.exec("DELETE FROM note")).toThrow(/readonly/);
    reader.close();
    db.close();
  });

  it("keeps its files from other users", () => {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    const { db } = openLibrary(folder, NOW);
    const files = readdirSync(folder).map((name) => [name, mode(join(folder, name))]);
    expect([mode(folder), Object.fromEntries(files)]).toEqual([
      0o700,
      {
        [LIBRARY_FILE]: 0o600,
        [`${LIBRARY_FILE}-wal`]: 0o600,
        [`${LIBRARY_FILE}-shm`]: 0o600,
        "library.state": 0o600,
      },
    ]);
    db.close();
  });

  it("leaves the library of a newer version as it is", () => {
    makeLibrary();
    const db = openConnection(file, "writer");
    db.pragma("user_version = 99");
    db.close();
    const before = sha256(file);
    expect(() => openLibrary(folder, NOW)).toThrow(
      expect.objectContaining({ code: "storage-failed", message: expect.stringContaining("newer version") }),
    );
    expect(sha256(file)).toBe(before);
    expect(broken()).toEqual([]);
  });

  it("leaves a database of another program as it is", () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, "");
    const db = openConnection(file, "writer");
    db.exec("CREATE TABLE theirs (x) STRICT".replace("(x)", "(x TEXT)"));
    db.close();
    const before = sha256(file);
    expect(() => openLibrary(folder, NOW)).toThrow(
      expect.objectContaining({
        code: "storage-failed",
        message: expect.stringContaining("another program"),
      }),
    );
    expect(sha256(file)).toBe(before);
  });

  it.each(migrations.slice(1).map((_, index) => index + 1))(
    "migrates version %i after a backup of it",
    (version) => {
      makeLibrary(version);
      const { db, report } = openLibrary(folder, NOW);
      expect(schemaVersion(db)).toBe(migrations.length);
      db.close();
      expect(report).toMatchObject({ migratedFrom: version, isChecked: false });
      const backup = report.backup ?? "";
      expect(mode(backup)).toBe(0o600);
      const copy = openConnection(backup, "reader");
      expect([schemaVersion(copy), copy.pragma("integrity_check", { simple: true })]).toEqual([
        version,
        "ok",
      ]);
      copy.close();
    },
  );

  it("finds what an older version wrote, also by first letters, from an index of their own", () => {
    makeLibrary(3);
    const old = openConnection(file, "writer");
    old.exec(
      `INSERT INTO note (number, id, title, excerpt, sha256, revision, created_at, edited_at)
       VALUES (1, 'aaaaaaaa', 'Wisteria', '', '', 1, 0, 0);
       INSERT INTO note_body VALUES (1, 'Wisteria climbs');
       INSERT INTO note_fts (rowid, title, body) VALUES (1, 'Wisteria', 'Wisteria climbs')`,
    );
    old.close();
    const { db } = openLibrary(folder, NOW);
    const found = db.prepare<[string], number>("SELECT rowid FROM note_fts WHERE note_fts MATCH ?").pluck();
    expect(['"w"*', '"climb"', '"z"*'].map((words) => found.all(words))).toEqual([[1], [1], []]);
    const tables = db.prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'note_fts'").pluck();
    expect(tables.get()).toContain("prefix = '1'");
    db.close();
  });

  it("takes a migration whole or not at all", () => {
    makeLibrary();
    const db = openConnection(file, "writer");
    const failing = [...migrations, "CREATE TABLE half (x TEXT) STRICT; CREATE TABLE note (x TEXT) STRICT;"];
    expect(() => migrate(db, { folder, now: NOW, migrations: failing })).toThrow(/already exists/);
    expect(schemaVersion(db)).toBe(migrations.length);
    expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'half'").pluck().get()).toBe(0);
    db.close();
  });

  it("checks after a run that did not end, and not after one that did", async () => {
    makeLibrary();
    const clean = openLibrary(folder, NOW);
    clean.db.close();
    const unclean = openLibrary(folder, NOW);
    unclean.db.close();
    expect([clean.report.isChecked, unclean.report.isChecked]).toEqual([false, true]);
    const library = await openTestLibrary();
    await library.store.close();
    expect(readFileSync(join(library.folder, "library.state"), "utf8")).toBe("clean");
    await library.remove();
  });

  it("rebuilds a damaged search index from the notes", async () => {
    const library = await openTestLibrary();
    const { title } = await library.store.notes.create({ body: "findable" });
    await library.store.close();
    const db = openConnection(join(library.folder, LIBRARY_FILE), "writer");
    db.unsafeMode(true).exec("DELETE FROM note_fts_data WHERE id > 10");
    db.close();
    writeEndMark(library.folder, "open");
    library.store = await library.open();
    expect(await library.store.notes.search({ query: "findable", limit: 5 })).toMatchObject([
      { note: { title } },
    ]);
    expect(readdirSync(library.folder).filter((name) => name.startsWith("broken-"))).toEqual([]);
    await library.remove();
  });
});

describe("a damaged library", () => {
  it.each([
    ["a file that is no database", () => writeFileSync(file, "not a database at all".repeat(500))],
    ["a header cut short", () => writeFileSync(file, readFileSync(file).subarray(0, 60))],
    [
      "a page overwritten",
      () => {
        const bytes = readFileSync(file);
        bytes.fill(0xab, 3 * 4096, 5 * 4096);
        writeFileSync(file, bytes);
        writeEndMark(folder, "open");
      },
    ],
    [
      "a log without its library",
      () => {
        rmSync(file);
        writeFileSync(`${file}-wal`, "left behind");
      },
    ],
  ])("is set aside whole, never deleted: %s", (_name, damage) => {
    makeLibrary();
    damage();
    const wal = existsSync(`${file}-wal`) ? sha256(`${file}-wal`) : null;
    const before = existsSync(file) ? sha256(file) : null;
    const refusal = {
      code: "storage-damaged",
      message: expect.stringMatching(/broken-2026-03-01T09-30.*nothing was deleted.*again/),
    };
    expect(() => openLibrary(folder, NOW)).toThrow(expect.objectContaining(refusal));
    const [kept] = broken();
    const target = join(folder, kept ?? "");
    if (before !== null) expect(sha256(join(target, LIBRARY_FILE))).toBe(before);
    if (wal !== null) expect(sha256(join(target, `${LIBRARY_FILE}-wal`))).toBe(wal);
    const { db, report } = openLibrary(folder, NOW);
    db.close();
    expect(report.isNew).toBe(true);
  });
});

describe("a folder that cannot hold a library", () => {
  it.each([
    ["a file stands in its place", () => writeFileSync(folder, "")],
    ["the library is a folder", () => mkdirSync(file, { recursive: true })],
  ])("is refused with the way out: %s", (_name, prepare) => {
    prepare();
    expect(() => openLibrary(folder, NOW)).toThrow(
      expect.objectContaining({ code: "storage-failed", message: expect.stringContaining("data folder") }),
    );
  });

  it("is refused when nothing may be written in it", async () => {
    const above = join(folder, "..");
    chmodSync(above, 0o500);
    await asOrdinaryUser(above, () => {
      expect(() => openLibrary(folder, NOW)).toThrow(expect.objectContaining({ code: "storage-failed" }));
      chmodSync(above, 0o700);
      openLibrary(folder, NOW).db.close();
    });
  });
});
