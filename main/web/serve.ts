import { type AppParts, createApp } from "#main/app.ts";
import type { Clock } from "#main/clock.ts";
import { writeEndpoint } from "#main/data-folder/endpoint.ts";
import { acquireLock } from "#main/data-folder/lock.ts";
import { prepareDataFolder } from "#main/data-folder/prepare.ts";
import { openLogFile } from "#main/log-file.ts";
import type { Log } from "#main/log.ts";
import { createRouter } from "#main/router.ts";
import { VERSION } from "#main/version.ts";
import { createWebHost } from "./host.ts";
import { createSecret } from "./secrets.ts";

export interface ServeOptions extends AppParts {
  folder: string;
  rendererFolder: string;
  port: number;
  clock: Clock;
}

export interface WebServer {
  /** A fresh address of the page. */
  launch(): string;
  log: Log;
  /** Ends all work and gives the data folder free. */
  close(): Promise<void>;
}

/**
 * Opens the library in `folder` for this process alone and serves it.
 * @throws AppError `busy` for a folder that is open elsewhere, `storage-failed`, `unavailable` for the port.
 */
export async function serve(options: ServeOptions): Promise<WebServer> {
  const { folder, clock } = options;
  const undo: (() => void | Promise<void>)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    prepareDataFolder(folder);
    const lock = acquireLock(folder);
    undo.push(() => lock.release());
    const logFile = await openLogFile(folder);
    undo.push(() => logFile.close());
    const { log } = logFile;
    const app = await createApp({
      ...options,
      log,
      host: "web",
      launch: () => Promise.resolve(host.launch()),
    });
    undo.push(() => app.close());
    const key = createSecret();
    const host = await createWebHost({
      ...options,
      router: createRouter(app),
      verifyKey: (secret) => app.store.keys.verify(secret),
      localKey: key,
      log,
    });
    undo.push(() => host.close());
    const endpoint = { pid: process.pid, port: host.port, key, startedAt: clock(), version: VERSION };
    undo.push(writeEndpoint(folder, endpoint));
    log.info({ port: host.port, version: VERSION, node: process.versions.node }, "serving");
    return { launch: () => host.launch(), log, close };
  } catch (error) {
    await close();
    throw error;
  }
}
