import { app } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { Log } from "#main/log.ts";
import type { Store } from "#main/store/store.ts";
import type { Settings } from "#shared/settings.ts";
import { type CaptureWindow, type CaptureWindowOptions, createCaptureWindow } from "./capture-window.ts";
import { createShortcut } from "./shortcut.ts";
import { type AppTray, createTray } from "./tray.ts";
import type { Windows } from "./windows.ts";

export interface CompanionOptions extends CaptureWindowOptions {
  windows: () => Windows;
  /** The library, once it is open. */
  store: Promise<Pick<Store, "notes" | "library" | "settings">>;
  log: Log;
}

export type CompanionCalls = Pick<
  DesktopWindow,
  "options" | "setOptions" | "showCapture" | "hideCapture" | "showNote"
>;

/** What the app does beside its windows: quick capture, its shortcut, and the tray. */
export interface Companion {
  readonly capture: CaptureWindow;
  /** What pages may ask of it. */
  readonly calls: CompanionCalls;
  /** Whether the app goes on without a window. */
  readonly goesOn: boolean;
  close(): void;
}

/** Reads what was chosen, takes the shortcut and shows the tray, as soon as the library is open. */
export function createCompanion(options: CompanionOptions): Companion {
  const { windows, log } = options;
  const capture = createCaptureWindow(options);
  const shortcut = createShortcut(() => capture.show());
  const showNote: DesktopWindow["showNote"] = (id) => windows().show().send({ kind: "open-note", id });
  let chosen: Settings | undefined;
  let tray: AppTray | null = null;
  const opening = open();
  // Whoever asks for the options meets it.
  opening.catch(() => {});

  async function open() {
    const store = await options.store;
    chosen = await store.settings.get();
    shortcut.set(chosen.captureKeys);
    if (shortcut.isTaken) log.warn({}, "capture shortcut taken");
    tray = createTray({
      store,
      log,
      actions: {
        open: () => windows().show(),
        newNote: () => windows().show().send({ kind: "command", id: "new-note" }),
        capture: () => capture.show(),
        openNote: showNote,
        quit: () => app.quit(),
      },
    });
    return store;
  }

  async function read() {
    const store = await opening;
    const { captureKeys, keepsInTray } = chosen ?? (await store.settings.get());
    return { captureKeys, keepsInTray, isShortcutTaken: shortcut.isTaken, hasTray: tray !== null };
  }

  return {
    capture,
    calls: {
      options: read,
      async setOptions(change) {
        const store = await opening;
        chosen = await store.settings.set(change);
        if (change.captureKeys !== undefined) shortcut.set(chosen.captureKeys);
        return read();
      },
      showCapture: () => capture.show(),
      hideCapture: () => capture.hide(),
      showNote,
    },
    get goesOn() {
      return process.platform === "darwin" || (tray !== null && chosen?.keepsInTray === true);
    },
    close: () => tray?.close(),
  };
}
