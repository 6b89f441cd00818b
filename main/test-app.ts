import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type App, type AppOptions, createApp } from "./app.ts";
import { AppError } from "#shared/errors.ts";
import { silentLog } from "./log.ts";
import { forkNode } from "./processes/node-child.ts";
import { testPart } from "./test-program.ts";

/** The real services over a library of their own, for tests. */
export interface TestApp {
  app: App;
  folder: string;
  close(): Promise<void>;
}

/** The threads of an app whose summarizer has one of its own, as a host with a page does. */
export const THREADS = {
  store: testPart("store-worker"),
  nano: testPart("nano-worker"),
  summarizer: testPart("summarizer"),
} as const;

export async function openTestApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-app-"));
  const app = await createApp({
    folder,
    clock: Date.now,
    log: silentLog,
    workers: { store: THREADS.store, nano: THREADS.nano },
    children: {
      toolbox: testPart("toolbox"),
      engine: testPart("engine"),
    },
    fork: forkNode,
    models: resolve(import.meta.dirname, "../models"),
    host: "cli",
    launch: () => Promise.reject(new AppError("unavailable", "No page is served here.")),
    ...options,
  });
  return {
    app,
    folder,
    async close() {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
