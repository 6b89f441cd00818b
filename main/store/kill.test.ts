import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { silentLog } from "#main/log.ts";
import { type Connection, openConnection } from "./connection.ts";
import { LIBRARY_FILE } from "./open-library.ts";
import { openStore } from "./store.ts";
import { openTestLibrary, STORE_WORKER } from "./fixtures/test-library.ts";

const ROUNDS = Number(process.env.TORTURE_ROUNDS ?? 10);
const ACKS_MAX = 40;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kill-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the save loop until it has acknowledged `count` writes, then kills it; gives every acknowledged one. */
async function saveAndKill(count: number): Promise<string[]> {
  const script = new URL("./fixtures/save-loop.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(child, "close");
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (output.split("\n").length > count) child.kill("SIGKILL");
  });
  await closed;
  return output.split("\n").slice(0, -1);
}

function soundness(db: Connection): unknown[] {
  return [
    db.pragma("integrity_check", { simple: true }),
    db.prepare("INSERT INTO note_fts (note_fts, rank) VALUES ('integrity-check', 1)").run().changes,
    db.prepare("INSERT INTO note_title_fts (note_title_fts, rank) VALUES ('integrity-check', 1)").run()
      .changes,
    db
      .prepare("SELECT count(*) FROM note LEFT JOIN note_body ON note = number WHERE body IS NULL")
      .pluck()
      .get(),
    db
      .prepare(
        "SELECT count(*) FROM note WHERE revision - 1 != (SELECT count(*) FROM note_revision WHERE note = number)",
      )
      .pluck()
      .get(),
  ];
}

it(
  "loses no acknowledged write to kill -9",
  async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const line of await saveAndKill(1 + Math.floor(Math.random() * ACKS_MAX))) {
        const [id = "", revision] = line.split(" ");
        acknowledged.set(id, Number(revision));
      }
      const db = openConnection(join(folder, LIBRARY_FILE), "writer");
      expect(soundness(db)).toEqual(["ok", expect.any(Number), expect.any(Number), 0, 0]);
      db.close();
    }
    const store = await openStore({ folder, worker: STORE_WORKER, clock: Date.now, log: silentLog });
    const lost: string[] = [];
    for (const [id, revision] of acknowledged) {
      const note = await store.notes.get(id).catch(() => null);
      if (note === null || note.revision < revision || (revision === 2 && !note.body.endsWith("edited")))
        lost.push(id);
    }
    const { seq } = await store.library.info();
    await store.close();
    expect(lost).toEqual([]);
    expect(acknowledged.size).toBeGreaterThanOrEqual(ROUNDS / 2);
    expect(seq).toBeGreaterThanOrEqual(acknowledged.size);
  },
  30_000 + ROUNDS * 5_000,
);

it("opens to whole saves after a power cut tore the log", { timeout: 120_000 }, async () => {
  const library = await openTestLibrary();
  for (let count = 0; count < 40; count++) {
    const { id } = await library.store.notes.create({
      body: `n${count} ${"text ".repeat((count * 37) % 400)}`,
    });
    await library.store.notes.save({ id, baseRevision: 1, changes: [{ from: 0, to: 0, insert: "# " }] });
  }
  const main = readFileSync(join(library.folder, LIBRARY_FILE));
  const wal = readFileSync(join(library.folder, `${LIBRARY_FILE}-wal`));
  await library.remove();
  const file = join(folder, LIBRARY_FILE);
  /** How many saves are there, after asserting that each is whole. */
  const openCopy = (log: Buffer): number => {
    for (const suffix of ["-wal", "-shm"]) rmSync(file + suffix, { force: true });
    writeFileSync(file, main);
    writeFileSync(`${file}-wal`, log);
    const db = openConnection(file, "writer");
    try {
      if (db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'settings'").pluck().get() === 0)
        return 0;
      expect(soundness(db)).toEqual(["ok", expect.any(Number), expect.any(Number), 0, 0]);
      return Number(db.prepare("SELECT coalesce(sum(revision), 0) FROM note").pluck().get());
    } finally {
      db.close();
    }
  };
  const cuts = Math.min(400, ROUNDS * 4);
  let before = 0;
  for (let cut = 0; cut <= cuts; cut++) {
    const saves = openCopy(wal.subarray(0, Math.floor((wal.length * cut) / cuts)));
    expect(saves).toBeGreaterThanOrEqual(before);
    before = saves;
  }
  expect(before).toBe(80);
  for (let flip = 0; flip < cuts; flip++) {
    const torn = Buffer.from(wal);
    const at = Math.floor((wal.length * flip) / cuts);
    torn.writeUInt8(torn.readUInt8(at) ^ 0xff, at);
    if (flip % 3 === 0) torn.fill(0, at, at + 4096);
    expect(openCopy(torn)).toBeLessThanOrEqual(80);
  }
});
