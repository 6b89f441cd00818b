import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type App, type AppOptions, createApp } from "./app.ts";
import { AppError } from "#shared/errors.ts";
import { silentLog } from "./log.ts";
import { forkNode } from "./processes/node-child.ts";

/** The real services over a library of their own, for tests. */
export interface TestApp {
  app: App;
  folder: string;
  close(): Promise<void>;
}

/** The threads of an app whose summarizer has one of its own, as a host with a page does. */
export const THREADS = {
  store: new URL("./store/worker.ts", import.meta.url),
  nano: new URL("./nano/worker.ts", import.meta.url),
  summarizer: new URL("./summaries/worker.ts", import.meta.url),
} as const;

export async function openTestApp(options: Partial<AppOptions> = {}): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-app-"));
  const app = await createApp({
    folder,
    clock: Date.now,
    log: silentLog,
    workers: { store: THREADS.store, nano: THREADS.nano },
    children: {
      toolbox: new URL("./toolbox/index.ts", import.meta.url),
      engine: new URL("./engine/index.ts", import.meta.url),
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
