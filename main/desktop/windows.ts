import type { BrowserWindow, WebContents } from "electron";
import type { DesktopWindow } from "#main/desktop-window.ts";
import type { DesktopEvent } from "#shared/desktop.ts";
import type { Draft } from "#shared/desktop-options.ts";
import { createDrafts } from "./drafts.ts";
import { bringToFront, createWindow, rememberWindow, type WindowOptions } from "./window.ts";
import type { WindowCalls } from "./window-calls.ts";
import { createWindowEvents, type WindowEvents } from "./window-events.ts";
import type { WindowStates } from "./window-states.ts";

/** How a page answered when it was to save. A silent one hangs, loads or is gone, and cannot keep the app open. */
export type Flushed = "saved" | "unsaved" | "silent";

/** One open window: what its page asks of the host, and what the host asks of its page. */
export interface AppWindow {
  readonly window: BrowserWindow;
  readonly calls: DesktopWindow;
  send(event: DesktopEvent): void;
  /** Lets the page save what is unsaved. One that gives no answer within `limit` milliseconds is silent. */
  flush(limit: number): Promise<Flushed>;
  /** What the page has not saved, as it said last; from then on it is the caller's. */
  takeDrafts(): Draft[];
  /** Keeps in mind how the window looks now. */
  remember(): void;
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
  states: WindowStates;
  callsOf: (window: AppWindow) => WindowCalls;
  onOpen(window: AppWindow): void;
}

/** The windows of the app, the one used last at the end. */
export function createWindows(options: WindowsOptions): Windows {
  let windows: AppWindow[] = [];
  const without = (window: AppWindow) => windows.filter((other) => other !== window);

  const self: Windows = {
    open() {
      const place = options.states.take();
      const beside = self.current()?.window;
      const window = createWindow({ preload: options.preload, place, beside });
      const { keep } = rememberWindow(window, place);
      const opened = createAppWindow(window, keep, options.callsOf);
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

/** A window and the two-way road between its page and the host. */
export function createAppWindow(
  window: BrowserWindow,
  remember: () => void,
  callsOf: WindowsOptions["callsOf"],
): AppWindow {
  const events: WindowEvents = createWindowEvents();
  const drafts = createDrafts();
  const waiting = new Map<number, (answer: Flushed) => void>();
  let turns = 0;

  const self: AppWindow = {
    window,
    remember,
    send: (event) => events.send(event),
    get calls() {
      return calls;
    },
    async flush(limit) {
      if (!events.isFollowed) return "silent";
      turns += 1;
      const turn = turns;
      const { promise, resolve } = Promise.withResolvers<Flushed>();
      waiting.set(turn, resolve);
      const timer = setTimeout(() => resolve("silent"), limit);
      events.send({ kind: "flush", turn });
      const answer = await promise;
      clearTimeout(timer);
      waiting.delete(turn);
      return answer;
    },
    takeDrafts: () => drafts.take(),
  };
  const calls: DesktopWindow = {
    ...callsOf(self),
    keepDraft: (key, draft) => drafts.keep(key, draft),
    drafts: () => drafts.list(),
    events: (signal) => events.follow(signal),
    flushed: (turn, isSaved) => waiting.get(turn)?.(isSaved ? "saved" : "unsaved"),
  };
  return self;
}
