import { join } from "node:path";
import { app, session } from "electron";
import { createPageCalls } from "#main/page/page-calls.ts";
import type { Log } from "#main/log.ts";
import { type DataFolder, openDataFolder } from "#main/data-folder/open.ts";
import { serve, type Served, type ServeOptions } from "#main/serve.ts";
import type { Draft } from "#shared/desktop-options.ts";
import type { NoteId } from "#shared/note.ts";
import { toAccelerator } from "./accelerator.ts";
import { createClosing } from "./closing.ts";
import { createCompanion } from "./companion.ts";
import { followContextMenu } from "./context-menu.ts";
import { createDragFolder } from "./drag-folder.ts";
import { createDragOut } from "./drag-out.ts";
import { takeEarlyCalls } from "./early-calls.ts";
import { followDroppedPaths } from "./dropped-paths.ts";
import { createGrantedPaths } from "./granted-paths.ts";
import { keepWords } from "./keep-words.ts";
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

export interface DesktopOptions extends Omit<ServeOptions, "page" | "folder"> {
  /** The path of the data folder. */
  folder: string;
  /** Folder of the built page. */
  page: string;
  /** The built preload, a file. */
  preload: string;
  /** What the app was asked to open, and will be. */
  openings: Openings;
}

export interface Desktop {
  log: Log;
  /** Stores what the pages have not saved, without asking them. */
  keepUnsaved: () => Promise<void>;
}

/**
 * Opens the library and a window on it. The library opens while Electron gets ready and the window loads its page; what
 * went wrong with it is said once Electron can show it.
 * @throws AppError `busy` for a folder that is open elsewhere, `storage-failed`, `storage-full`.
 */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const ready = app.whenReady();
  const folder = await takeFolder(options.folder, ready);
  const { log } = folder;
  const serving = serve({
    ...options,
    folder,
    cipher: ready.then(keyRing),
    page: { kind: "window", show: () => void windows.show() },
  });
  const library = serving.then(({ app: services }) => services.store);
  library.catch(() => {});
  await ready;
  const states = createWindowStates(join(options.folder, "desktop", "windows.json"), log);
  const menuBar = createMenuBar(() => windows);
  const granted = createGrantedPaths();
  const windowCalls = createWindowCalls({
    windows: () => windows,
    menuBar,
    dataFolder: options.folder,
    granted,
  });
  const dragFolder = createDragFolder(join(options.folder, "desktop", "drag"), log);
  const dragOut = createDragOut(dragFolder, async (id) => (await library).notes.get(id));
  const callsOf = (window: AppWindow) => ({
    ...windowCalls(window),
    ...companion.calls,
    dragOut: (ids: readonly NoteId[]) => dragOut(window, ids),
  });
  const companion = createCompanion({
    preload: options.preload,
    windows: () => windows,
    store: library,
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
      // Windows asks before it ends the session, and after that leaves no time to save.
      window.window.on("query-session-end", () => void save());
      window.window.on("session-end", () => closing.leave());
      followContextMenu(window, () => menuBar.textMenus(window));
    },
  });
  const keep = async (drafts: readonly Draft[]) => keepWords((await library).notes, drafts, log);
  const closing = createClosing({
    windows,
    keepWords: keep,
    staysOpen: () => companion.goesOn,
    async close() {
      companion.close();
      dragFolder.clear();
      await Promise.all([serving.then(({ close }) => close()), states.flush()]);
    },
    log,
  });
  guardWindows(log);
  guardSession(session.defaultSession, app.isPackaged);
  servePage(session.defaultSession, options.page);
  followDroppedPaths(granted, log);
  servePorts({
    open: takeEarlyCalls(serving.then(({ router }) => createPageCalls(router))),
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
  const save = followPower({
    windows,
    checkpoint: async () => (await library).library.checkpoint(),
    leave: () => closing.leave(),
    log,
  });
  const first = windows.open();
  first.window.webContents.once("did-finish-load", () => warm(serving));
  const { captureKeys, isShortcutTaken } = await companion.calls.options();
  if (isShortcutTaken) {
    const keys = toAccelerator(captureKeys, process.platform);
    first.send({ kind: "notice", message: WORDS.shortcutTaken(keys), tone: "warn" });
  }
  options.openings.follow(openItems);
  return {
    log,
    keepUnsaved: () => keep(windows.all().flatMap((window) => window.takeDrafts())),
  };
}

/** What stands in the way is said when Electron can show it. */
async function takeFolder(path: string, ready: Promise<void>): Promise<DataFolder> {
  try {
    return openDataFolder(path);
  } catch (error) {
    await ready;
    throw error;
  }
}

/** Starts the threads that read texts when the page has come up, which they would delay. */
function warm(serving: Promise<Served>): void {
  const start = () => serving.then(({ app: services }) => services.warm()).catch(() => {});
  setTimeout(() => void start(), WARM_AFTER).unref();
}

/** Milliseconds after the page has loaded. */
const WARM_AFTER = 1_000;
