import type { BrowserWindow, WebContents } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { DesktopEvent, Menu } from "#shared/desktop.ts";
import { bringToFront, createWindow, type WindowOptions } from "./window.ts";
import { createWindowEvents, type WindowEvents } from "./window-events.ts";

/** One open window: what its page asks of the host, and what the host asks of its page. */
export interface AppWindow {
  readonly window: BrowserWindow;
  readonly calls: DesktopWindow;
  send(event: DesktopEvent): void;
  /**
   * Lets the page save what is unsaved. False when it says that something could not be saved; true as well for a page
   * that gives no answer within `limit` milliseconds, so that it cannot keep the app open.
   */
  flush(limit: number): Promise<boolean>;
}

export interface Windows {
  open(): AppWindow;
  all(): readonly AppWindow[];
  /** The window in front, or the one that was there last. */
  current(): AppWindow | undefined;
  find(contents: WebContents): AppWindow | undefined;
  /** Brings a window to the front, a new one when there is none. */
  show(): AppWindow;
}

export interface WindowsOptions extends WindowOptions {
  onMenu(window: AppWindow, menus: readonly Menu[]): void;
  onOpen(window: AppWindow): void;
}

/** The windows of the app, the one used last at the end. */
export function createWindows(options: WindowsOptions): Windows {
  let windows: AppWindow[] = [];
  const without = (window: AppWindow) => windows.filter((other) => other !== window);

  const self: Windows = {
    open() {
      const opened = createAppWindow(createWindow(options), (menus) => options.onMenu(opened, menus));
      windows = [...windows, opened];
      opened.window.on("focus", () => {
        windows = [...without(opened), opened];
      });
      opened.window.once("closed", () => {
        windows = without(opened);
      });
      options.onOpen(opened);
      return opened;
    },
    all: () => windows,
    current: () => windows.at(-1),
    find: (contents) => windows.find(({ window }) => window.webContents === contents),
    show() {
      const shown = self.current() ?? self.open();
      bringToFront(shown.window);
      return shown;
    },
  };
  return self;
}

function createAppWindow(window: BrowserWindow, setMenu: DesktopWindow["setMenu"]): AppWindow {
  const events: WindowEvents = createWindowEvents();
  const waiting = new Map<number, (isSaved: boolean) => void>();
  let turns = 0;

  return {
    window,
    send: (event) => events.send(event),
    calls: {
      events: (signal) => events.follow(signal),
      setMenu,
      flushed: (turn, isSaved) => waiting.get(turn)?.(isSaved),
    },
    async flush(limit) {
      if (!events.isFollowed) return true;
      turns += 1;
      const turn = turns;
      const { promise, resolve } = Promise.withResolvers<boolean>();
      waiting.set(turn, resolve);
      const timer = setTimeout(() => resolve(true), limit);
      events.send({ kind: "flush", turn });
      const isSaved = await promise;
      clearTimeout(timer);
      waiting.delete(turn);
      return isSaved;
    },
  };
}
