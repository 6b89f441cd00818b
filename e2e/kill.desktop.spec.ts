import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import Database from "better-sqlite3";
import { isShort } from "./form.ts";
import { type BareDesktop, startBare } from "./hosts/bare-desktop.ts";

/** Kills over the whole file; "npm run torture" takes more. */
const ROUNDS = Number(process.env.DESKTOP_KILLS ?? (isShort ? 5 : 50));
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Far more than a round takes, for a machine that is busy. */
const ROUND_MS = 60_000;

// What is lost once is lost.
test.describe.configure({ retries: 0 });

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nano-banana-kill-"));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** What the app has acknowledged: the text of each note by id. */
type Acknowledged = Map<string, string>;

/** The app at one moment of its work, at which it is killed. */
type Moment = (app: BareDesktop, step: Step) => Promise<void>;

interface Step {
  random: () => number;
  acknowledged: Acknowledged;
  /** Milliseconds that a start takes here, for a moment of it. */
  start: number;
}

const MOMENTS: readonly [name: string, share: number, isFresh: boolean, moment: Moment][] = [
  ["on its first start", 0.2, true, starting],
  ["on a start", 0.2, false, starting],
  ["while it saves", 0.24, false, saving],
  ["while it imports", 0.2, false, importing],
  ["while it quits", 0.16, false, quitting],
];

for (const [index, [name, share, isFresh, moment]] of MOMENTS.entries()) {
  const rounds = Math.round(ROUNDS * share);
  const often = rounds === 1 ? "once" : `${rounds} times`;
  test(`a host killed ${name}, ${often}, leaves no process behind and a library that opens`, async () => {
    test.setTimeout((rounds + 3) * ROUND_MS);
    const random = generator(SEED * 1_000 + index);
    const acknowledged: Acknowledged = new Map();
    const start = moment === starting ? await timeOfStart() : 0;
    for (let round = 0; round < rounds; round += 1) {
      if (isFresh) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      const app = startBare(folder);
      try {
        await moment(app, { random, acknowledged, start });
      } finally {
        await app.kill();
      }
      await expect.poll(app.living, { timeout: 15_000, intervals: [20] }).toEqual([]);
      expect(soundness(join(folder, "library.sqlite"))).toEqual([]);
    }
    expect(lost(acknowledged, await readBack(acknowledged))).toEqual([]);
    expect(readdirSync(folder).filter((file) => file.startsWith("broken"))).toEqual([]);
  });
}

/** A moment cannot be waited for: nothing tells of the steps of a start. */
async function starting(_app: BareDesktop, { random, start }: Step): Promise<void> {
  await wait(random() * start);
}

async function saving(app: BareDesktop, { random, acknowledged }: Step): Promise<void> {
  await app.ready();
  let left = 1 + Math.floor(random() * 12);
  const writer = async (name: string): Promise<void> => {
    for (let count = 0; left > 0; count += 1) {
      const body = `Note ${name} ${count}, round ${acknowledged.size}. ${"More words. ".repeat(20)}`;
      const { id, revision } = await json<{ id: string; revision: number }>(
        app.ask("POST", "/notes", { body }),
      );
      acknowledged.set(id, body);
      const changes = [{ from: 0, to: 0, insert: EDIT }];
      await json(app.ask("PATCH", `/notes/${id}`, { baseRevision: revision, changes }));
      acknowledged.set(id, `${EDIT}${body}`);
      left -= 1;
    }
  };
  // The other writer is in the middle of its work when this one is done.
  const other = writer("two").catch(() => {});
  await writer("one");
  void other;
  await app.kill();
  await other;
}

async function importing(app: BareDesktop, { random }: Step): Promise<void> {
  const files = join(folder, "files");
  if (!existsSync(files)) {
    mkdirSync(files);
    for (let count = 0; count < 60; count += 1)
      writeFileSync(join(files, `${count}.md`), `# File ${count}\n${"Words of a file. ".repeat(50)}`);
  }
  await app.ready();
  const { body } = await app.ask("POST", "/imports", { job: "killed-import", paths: [files] });
  let left = Math.floor(random() * 8);
  for await (const _event of body ?? []) if (left-- <= 0) break;
}

async function quitting(app: BareDesktop, { random, acknowledged }: Step): Promise<void> {
  await app.ready();
  const body = `Written before the end ${acknowledged.size}`;
  const { id } = await json<{ id: string }>(app.ask("POST", "/notes", { body }));
  acknowledged.set(id, body);
  app.process.kill("SIGTERM");
  await wait(random() * 300);
}

async function timeOfStart(): Promise<number> {
  const started = performance.now();
  const app = startBare(folder);
  try {
    await app.ready();
    return performance.now() - started;
  } finally {
    await app.kill();
  }
}

/** What is wrong with a library as the kill has left it; there is none yet in the first moments of a first start. */
function soundness(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const library = new Database(file);
  const result = library.pragma("integrity_check", { simple: true });
  library.close();
  return result === "ok" ? [] : [result];
}

/** An edit may be saved although the kill came before its answer. */
function lost(acknowledged: Acknowledged, read: Record<string, string>): string[] {
  return [...acknowledged]
    .filter(([id, text]) => read[id] !== text && read[id] !== `${EDIT}${text}`)
    .map(([id, text]) => `${text} -> ${read[id]}`);
}

const EDIT = "Edited. ";

/** What the app has of these notes when it is started once more and left to end by itself. */
async function readBack(notes: Acknowledged): Promise<Record<string, string>> {
  const app = startBare(folder);
  try {
    await app.ready();
    const read: Record<string, string> = {};
    for (const id of notes.keys()) {
      const { body } = await json<{ body?: string }>(app.ask("GET", `/notes/${id}`));
      read[id] = body ?? "lost";
    }
    return read;
  } finally {
    await app.kill();
  }
}

async function json<Value>(answer: Promise<Response>): Promise<Value> {
  return (await (await answer).json()) as Value;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
