import { join } from "node:path";
import { app, session } from "electron";
import { createPageCalls } from "#main/page/page-calls.ts";
import type { Log } from "#main/log.ts";
import { serve, type ServeOptions } from "#main/serve.ts";
import { toAccelerator } from "./accelerator.ts";
import { createClosing } from "./closing.ts";
import { openCompanion } from "./companion.ts";
import { followContextMenu } from "./context-menu.ts";
import { createDragOut } from "./drag-out.ts";
import { followDroppedPaths } from "./dropped-paths.ts";
import { createGrantedPaths } from "./granted-paths.ts";
import { guardSession, guardWindows } from "./guards.ts";
import { createMenuBar } from "./menu.ts";
import { servePorts } from "./port.ts";
import { servePage } from "./protocol.ts";
import { createOpenItems } from "./open-items.ts";
import type { Openings } from "./openings.ts";
import { watchPage } from "./page-health.ts";
import { followPower } from "./power.ts";
import { keyRing } from "./safe-storage.ts";
import { createWindowCalls } from "./window-calls.ts";
import { createWindowStates } from "./window-states.ts";
import { type AppWindow, createWindows, type Windows } from "./windows.ts";
import { WORDS } from "./words.ts";

export interface DesktopOptions extends Omit<ServeOptions, "page"> {
  /** Folder of the built page. */
  page: string;
  /** The built preload, a file. */
  preload: string;
  /** What the app was asked to open, and will be. */
  openings: Openings;
}

/**
 * Opens the library and a window on it, once Electron is ready.
 * @throws AppError `busy` for a folder that is open elsewhere, `storage-failed`, `storage-full`.
 */
export async function startDesktop(options: DesktopOptions): Promise<{ log: Log }> {
  const {
    router,
    close,
    app: services,
  } = await serve({
    ...options,
    cipher: keyRing(),
    page: { kind: "window", show: () => void windows.show() },
  });
  const { log } = services;
  const states = createWindowStates(join(options.folder, "desktop", "windows.json"), log);
  const menuBar = createMenuBar(() => windows);
  const granted = createGrantedPaths();
  const windowCalls = createWindowCalls({
    windows: () => windows,
    menuBar,
    dataFolder: options.folder,
    granted,
  });
  const dragOut = createDragOut(join(options.folder, "desktop", "drag"), services.store.notes);
  const callsOf = (window: AppWindow) => ({
    ...windowCalls(window),
    ...companion.calls,
    dragOut: (ids: Parameters<typeof dragOut.start>[1]) => dragOut.start(window, ids),
  });
  const companion = await openCompanion({
    preload: options.preload,
    windows: () => windows,
    store: services.store,
    callsOf,
    onOpen: (window) => watchPage(window, log),
    log,
  });
  const windows: Windows = createWindows({
    preload: options.preload,
    states,
    callsOf,
    onOpen(window) {
      closing.guard(window);
      watchPage(window, log);
      window.window.on("focus", () => menuBar.show(window));
      window.window.on("session-end", () => closing.leave());
      followContextMenu(window, () => menuBar.textMenus(window));
    },
  });
  const closing = createClosing({
    windows,
    staysOpen: () => companion.goesOn,
    async close() {
      companion.close();
      dragOut.clear();
      await Promise.all([close(), states.flush()]);
    },
    log,
  });
  guardWindows(log);
  guardSession(session.defaultSession, app.isPackaged);
  servePage(session.defaultSession, options.page);
  followDroppedPaths(granted, log);
  servePorts({
    open: createPageCalls(router),
    windowOf: (contents) => (windows.find(contents) ?? companion.capture.find(contents))?.calls,
    log,
  });
  const openItems = createOpenItems({
    windows: () => windows,
    showCapture: () => companion.capture.show(),
    granted,
  });
  app.on("activate", () => windows.show());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => app.quit());
  followPower({
    windows,
    checkpoint: () => services.store.library.checkpoint(),
    leave: () => closing.leave(),
    log,
  });
  const first = windows.open();
  const { captureKeys, isShortcutTaken } = await companion.calls.options();
  if (isShortcutTaken) {
    const keys = toAccelerator(captureKeys, process.platform);
    first.send({ kind: "notice", message: WORDS.shortcutTaken(keys), tone: "warn" });
  }
  options.openings.follow(openItems);
  return { log };
}
