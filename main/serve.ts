import { type App, type AppOptions, type AppParts, createApp } from "./app.ts";
import type { Clock } from "./clock.ts";
import { writeEndpoint } from "./data-folder/endpoint.ts";
import type { DataFolder } from "./data-folder/open.ts";
import { createSecret } from "./local-server/secrets.ts";
import { createLocalServer } from "./local-server/server.ts";
import { createRouter, type Router } from "./router.ts";
import { VERSION } from "./version.ts";

export interface ServeOptions extends AppParts, Pick<AppOptions, "fork" | "cipher"> {
  /** It is closed with the services, also where they do not open. */
  folder: DataFolder;
  port: number;
  clock: Clock;
  /** The folder of the page that a browser gets, or what brings the host's own window to the front. */
  page: { kind: "browser"; folder: string } | { kind: "window"; show: () => void };
}

export interface Served {
  app: App;
  router: Router;
  /** A fresh address of the page for the browser. @throws AppError `unavailable` where there is none. */
  launch(): string;
  /** Ends all work and closes the data folder. */
  close: () => Promise<void>;
}

/**
 * Opens the library in a data folder, and serves it to programs of this machine.
 * @throws AppError `storage-failed`, `unavailable` for the port.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { clock, page } = options;
  const { path: folder, log } = options.folder;
  const undo: (() => void | Promise<void>)[] = [() => options.folder.close()];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const app = await createApp({
      ...options,
      folder,
      log,
      host: page.kind === "browser" ? "web" : "desktop",
      async launch() {
        if (page.kind === "browser") return server.launch();
        page.show();
        return null;
      },
    });
    undo.push(() => app.close());
    const router = createRouter(app);
    const key = createSecret();
    const server = await createLocalServer({
      ...options,
      router,
      page: page.kind === "browser" ? page : null,
      verifyKey: (secret) => app.store.keys.verify(secret),
      localKey: key,
      log,
    });
    undo.push(() => server.close());
    const endpoint = { pid: process.pid, port: server.port, key, startedAt: clock(), version: VERSION };
    undo.push(writeEndpoint(folder, endpoint));
    log.info({ port: server.port, version: VERSION, node: process.versions.node }, "serving");
    return { app, router, launch: () => server.launch(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
