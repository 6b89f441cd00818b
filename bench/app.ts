import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type App, createApp } from "#main/app.ts";
import { silentLog } from "#main/log.ts";
import { forkNode } from "#main/processes/node-child.ts";

export const ROOT = resolve(import.meta.dirname, "..");

/** The real services over a fresh library on disk, with warm workers. */
export async function withApp<T>(
  run: (app: App, folder: string) => Promise<T>,
  options: { poolSize?: number; indexing?: { idleMs: number } } = {},
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-bench-"));
  const at = (path: string) => new URL(`file://${join(ROOT, path)}`);
  const app = await createApp({
    folder,
    clock: Date.now,
    log: silentLog,
    workers: {
      store: at("out/main/store-worker.js"),
      nano: at("out/main/nano-worker.js"),
      summarizer: at("out/main/summarizer.js"),
    },
    children: { toolbox: at("out/main/toolbox.js"), engine: at("out/main/engine.js") },
    fork: forkNode,
    models: join(ROOT, "models"),
    host: "web",
    launch: () => Promise.resolve(""),
    ...options,
  });
  try {
    await warm(app);
    return await run(app, folder);
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function warm(app: App): Promise<void> {
  const { items } = await app.store.notes.list({ view: "all", filter: "", offset: 0, limit: 10 });
  for (const { id } of items) {
    await app.summaries.create({ source: { kind: "note", id }, ...KEY_POINTS }, new AbortController().signal);
  }
}

export const KEY_POINTS = { type: "key-points", length: "medium", format: "markdown" } as const;
