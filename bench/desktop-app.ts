import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { silentLog } from "#main/log.ts";
import { openStore } from "#main/store/store.ts";
import { ROOT } from "./app.ts";
import { longNote } from "./text.ts";

/** A running desktop app, or the empty one it is held against, on Electron's stand-in. */
export interface Running {
  electron: ElectronApplication;
  page: Page;
  /** Wall milliseconds from the start of the process until the window could be used. */
  start: number;
  stop(): Promise<void>;
}

/** The app on a data folder; it can be used when the notes are listed. */
export function startApp(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Running> {
  return start([ROOT, "--data", folder], '[role="listbox"] [role="option"]', env);
}

/** An app with one empty window, which sends back what it is sent. */
export function startEmpty(folder: string): Promise<Running> {
  return start([join(import.meta.dirname, "empty-app"), folder], "h1", {});
}

async function start(
  args: string[],
  usable: string,
  env: Readonly<Record<string, string>>,
): Promise<Running> {
  const started = performance.now();
  const electron = await _electron.launch({
    executablePath: join(ROOT, "e2e/standin/electron"),
    args,
    cwd: ROOT,
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await electron.firstWindow();
  await page.locator(usable).first().waitFor();
  const took = performance.now() - started;
  return {
    electron,
    page,
    start: took,
    async stop() {
      const ended = once(electron.process(), "exit");
      await electron.close();
      await ended;
    },
  };
}

export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-bench-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Fills a library with short notes and one of 100,000 words, whose id it gives. */
export async function fillLibrary(folder: string, notes: number): Promise<string> {
  const worker = new URL(`file://${join(ROOT, "out/main/store-worker.js")}`);
  const store = await openStore({ folder, worker, clock: Date.now, log: silentLog });
  const { id } = await store.notes.create({ body: longNote(100_000, 77) });
  for (let count = 0; count < notes; count += 1) await store.notes.create({ body: longNote(60, count) });
  // The app alone is measured, without the notes it would read in the background.
  await store.settings.set({ isIndexing: false });
  await store.close();
  return id;
}
