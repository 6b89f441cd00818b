import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportEvent } from "#shared/imports.ts";
import { forkNode } from "#main/processes/node-child.ts";
import { openTestApp, type TestApp } from "#main/test-app.ts";
import { NOTE_BYTES_MAX } from "#shared/note.ts";
import type { ImportItem } from "./imports.ts";

const folder = mkdtempSync(join(tmpdir(), "nano-banana-imports-"));
const pids: number[] = [];
let test: TestApp;
beforeAll(async () => {
  test = await openTestApp({
    fork(entry, options) {
      const child = forkNode(entry, options);
      pids.push(child.pid ?? 0);
      return child;
    },
  });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true, force: true });
});

const { signal } = new AbortController();
/** A picture of one dot. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
let jobs = 0;
const nextJob = () => `test-job-${(jobs += 1)}`;
const given = (name: string, content: string | Uint8Array): ImportItem => ({
  name,
  bytes: () => Promise.resolve(typeof content === "string" ? new TextEncoder().encode(content) : content),
});

/** All events of an import as one. */
async function run(items: readonly ImportItem[]): Promise<ImportEvent> {
  return together(await all(test.app.imports.start({ job: nextJob(), items }, signal)));
}

async function all(stream: AsyncIterable<ImportEvent>): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

function together(events: readonly ImportEvent[]): ImportEvent {
  const last = events.at(-1);
  if (last === undefined) throw new Error("There were no events.");
  return {
    ...last,
    added: events.flatMap(({ added }) => added),
    same: events.flatMap(({ same }) => same),
    refused: events.flatMap(({ refused }) => refused),
    warnings: events.flatMap(({ warnings }) => warnings),
    others: Math.max(...events.map(({ others }) => others)),
  };
}

const titles = async (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await test.app.store.notes.get(id)).title));

describe("an import", () => {
  it("makes a note of each file, and refuses the others with the reason", async () => {
    writeFileSync(join(folder, "plan.md"), "# Plan\nof mine");
    execFileSync("mkfifo", [join(folder, "pipe.md")]);
    symlinkSync(join(folder, "circle.md"), join(folder, "circle.md"));
    const result = await run([
      given("first.md", "# First\r\n"),
      given("photo.md", PNG),
      given("broken.txt", new Uint8Array([0x61, 0xff])),
      given("empty.md", " "),
      given("large.md", new Uint8Array(NOTE_BYTES_MAX + 1)),
      given("bad-head.md", "---\ntitle: [x\n---\n# Head"),
      { path: join(folder, "plan.md") },
      { path: join(folder, "pipe.md") },
      { path: join(folder, "circle.md") },
      { path: join(folder, "none.md") },
      { path: "/dev/zero" },
    ]);
    expect(result).toEqual({
      stage: "ended",
      done: 11,
      total: 11,
      added: [expect.any(String), expect.any(String), expect.any(String)],
      same: [],
      refused: [
        { name: "photo.md", message: expect.stringContaining("photo.md is an image (PNG), not text.") },
        { name: "broken.txt", message: expect.stringContaining("byte 1 is 0xFF") },
        { name: "empty.md", message: expect.stringContaining("is empty") },
        { name: "large.md", message: expect.stringContaining("larger than 12 MB") },
        { name: "pipe.md", message: expect.stringContaining("is a device or a pipe") },
        { name: "circle.md", message: expect.stringContaining("cannot be opened") },
        { name: "none.md", message: expect.stringContaining("There is no file none.md") },
        { name: "zero", message: expect.stringContaining("is a device or a pipe") },
      ],
      warnings: [{ name: "bad-head.md", message: expect.stringContaining("It stays as text.") }],
      others: 0,
      isStopped: false,
    });
    expect(await titles(result.added)).toEqual(["First", "Head", "Plan"]);
  });

  it("keeps the text exactly, and takes the time of writing from the front matter", async () => {
    const body = "---\ncreated: 2024-05-01\n---\n# Dated\n";
    const { added } = await run([given("dated.md", body)]);
    expect(await test.app.store.notes.get(added[0] ?? "")).toMatchObject({
      body,
      createdAt: Date.UTC(2024, 4, 1),
    });
  });

  it("finds the note that has exactly a file's text, when it is asked to", async () => {
    const items = [given("again.md", "# Again")];
    const first = await run(items);
    const events = await all(test.app.imports.start({ job: nextJob(), items, findsSame: true }, signal));
    expect(together(events)).toMatchObject({ added: [], same: first.added });
    expect(await run(items)).toMatchObject({ added: [expect.any(String)], same: [] });
  });

  it("takes the text files of folders, and counts what it leaves out", async () => {
    mkdirSync(join(folder, "trip/inner"), { recursive: true });
    writeFileSync(join(folder, "trip/a.md"), "# Day one");
    writeFileSync(join(folder, "trip/inner/b.txt"), "Day two");
    writeFileSync(join(folder, "trip/map.png"), "");
    const result = await run([{ path: join(folder, "trip") }]);
    expect(result).toMatchObject({ done: 2, total: 2, refused: [], others: 1 });
    expect(await titles(result.added)).toEqual(["Day one", "Day two"]);
  });

  it("that is stopped ends with what it has added, which stays", async () => {
    const job = nextJob();
    const items = Array.from({ length: 50 }, (_, count) => given(`${count}.md`, `# Stopped ${count}`));
    const events: ImportEvent[] = [];
    for await (const event of test.app.imports.start({ job, items }, signal)) {
      events.push(event);
      if (event.added.length === 1 && event.done === 3) test.app.imports.stop(job);
    }
    const { added, ...end } = together(events);
    expect(end).toMatchObject({ stage: "ended", total: 50, isStopped: true, refused: [] });
    expect(added).toHaveLength(3);
    expect(await titles(added)).toEqual(["Stopped 0", "Stopped 1", "Stopped 2"]);
    expect(test.app.imports.stop(job)).toEqual({ isStopped: false });
  });

  it("ends with its caller", async () => {
    const caller = new AbortController();
    const items = [given("one.md", "# One"), given("two.md", "# Two")];
    const reading = (async () => {
      for await (const { done } of test.app.imports.start({ job: nextJob(), items }, caller.signal))
        if (done === 1) caller.abort();
    })();
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
  });

  it("is not started twice under one id", async () => {
    const job = nextJob();
    const first = test.app.imports.start({ job, items: [given("a.md", "a")] }, signal);
    await first.next();
    await expect(test.app.imports.start({ job, items: [] }, signal).next()).rejects.toMatchObject({
      code: "invalid-input",
    });
    await first.return();
    expect((await all(test.app.imports.start({ job, items: [] }, signal))).at(-1)).toMatchObject({
      stage: "ended",
      isStopped: false,
    });
  });

  it("goes on with the next file when the process that parses dies under one", async () => {
    await run([given("warm.md", "warm")]);
    const killing: ImportItem = {
      name: "killer.md",
      bytes: () => {
        process.kill(pids.at(-1) ?? 0, "SIGKILL");
        return Promise.resolve(new TextEncoder().encode("x"));
      },
    };
    const result = await run([given("before.md", "# Before"), killing, given("after.md", "# After")]);
    expect(result.refused.map(({ name }) => name)).toEqual(["killer.md"]);
    expect(result.refused[0]?.message).toContain("Import and proofreading failed while it was at work.");
    expect(await titles(result.added)).toEqual(["Before", "After"]);
  });
});
