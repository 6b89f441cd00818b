import { join } from "node:path";
import { app, session } from "electron";
import { createPageCalls } from "#main/page/page-calls.ts";
import type { Log } from "#main/log.ts";
import { serve, type ServeOptions } from "#main/serve.ts";
import { createClosing } from "./closing.ts";
import { followContextMenu } from "./context-menu.ts";
import { followDroppedPaths } from "./dropped-paths.ts";
import { createGrantedPaths } from "./granted-paths.ts";
import { guardSession, guardWindows } from "./guards.ts";
import { createMenuBar } from "./menu.ts";
import { servePorts } from "./port.ts";
import { servePage } from "./protocol.ts";
import { takeSecondStart } from "./second-instance.ts";
import { createWindowCalls } from "./window-calls.ts";
import { createWindowStates } from "./window-states.ts";
import { createWindows, type Windows } from "./windows.ts";

export interface DesktopOptions extends Omit<ServeOptions, "page"> {
  /** Folder of the built page. */
  page: string;
  /** The built preload, a file. */
  preload: string;
}

/**
 * Opens the library and a window on it, once Electron is ready.
 * @throws AppError `busy` for a folder that is open elsewhere, `storage-failed`, `storage-full`.
 */
export async function startDesktop(options: DesktopOptions): Promise<{ log: Log }> {
  const opened = Promise.withResolvers<Windows>();
  // A second start may come while the library is still being opened.
  app.on("second-instance", (_event, _argv, _folder, data) => {
    void opened.promise.then((windows) => takeSecondStart(data, windows));
  });
  const {
    router,
    close,
    app: services,
  } = await serve({
    ...options,
    page: { kind: "window", show: () => void windows.show() },
  });
  const { log } = services;
  const states = createWindowStates(join(options.folder, "desktop", "windows.json"), log);
  const menuBar = createMenuBar(() => windows);
  const granted = createGrantedPaths();
  const windows: Windows = createWindows({
    preload: options.preload,
    states,
    callsOf: createWindowCalls({
      windows: () => windows,
      menuBar,
      dataFolder: options.folder,
      granted,
    }),
    onOpen(window) {
      closing.guard(window);
      window.window.on("focus", () => menuBar.show(window));
      followContextMenu(window, () => menuBar.textMenus(window));
    },
  });
  const closing = createClosing({
    windows,
    close: async () => void (await Promise.all([close(), states.flush()])),
    log,
  });
  guardWindows(log);
  guardSession(session.defaultSession, app.isPackaged);
  servePage(session.defaultSession, options.page);
  followDroppedPaths(granted, log);
  servePorts({
    open: createPageCalls(router),
    windowOf: (contents) => windows.find(contents)?.calls,
    log,
  });
  app.on("activate", () => windows.show());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => app.quit());
  windows.open();
  opened.resolve(windows);
  return { log };
}
