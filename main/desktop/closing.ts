import { app, dialog } from "electron";
import type { Log } from "#main/log.ts";
import { errorRecord } from "#main/log.ts";
import type { Draft } from "#shared/desktop-options.ts";
import type { AppWindow, Windows } from "./windows.ts";

/** Milliseconds a page has to save what is unsaved before its window goes. */
const FLUSH_LIMIT = 1_000;
/** Milliseconds for the services to end before the process leaves anyway. */
const CLOSE_LIMIT = 900;

export interface ClosingOptions {
  windows: Windows;
  /** Saves what the page of a window that is gone has left unsaved. */
  keepWords: (drafts: readonly Draft[]) => Promise<void>;
  /** Ends the services. */
  close: () => Promise<void>;
  /** Whether the app goes on when its last window has closed. */
  staysOpen: () => boolean;
  log: Log;
}

/**
 * Closing a window, and quitting, wait until the page has saved its words. Where they cannot be saved the person
 * decides. A page that does not answer delays the end by `FLUSH_LIMIT` at most, and the host saves in its place.
 */
export function createClosing({ windows, keepWords, close, staysOpen, log }: ClosingOptions) {
  const closings = new WeakMap<AppWindow, Promise<boolean>>();
  const leaving = new AbortController();
  const keeping = new Set<Promise<void>>();
  let quitting: Promise<void> | undefined;
  let isEnded = false;

  /** False when the person keeps it open. Whoever asks while it is closing waits for the same answer. */
  function closeWindow(window: AppWindow): Promise<boolean> {
    const running = closings.get(window) ?? tryToClose(window).finally(() => closings.delete(window));
    closings.set(window, running);
    return running;
  }

  async function tryToClose(closing: AppWindow): Promise<boolean> {
    const answer = await closing.flush(FLUSH_LIMIT);
    if (closing.window.isDestroyed()) return true;
    if (answer === "unsaved" && !(await confirmLoss(closing))) return false;
    // What a page has answered for is saved by now, or given up by the person.
    if (answer !== "silent") closing.takeDrafts();
    if (!closing.window.isDestroyed()) closing.window.destroy();
    return true;
  }

  async function confirmLoss({ window }: AppWindow): Promise<boolean> {
    const { signal } = leaving;
    if (signal.aborted) return true;
    const { response } = await dialog.showMessageBox(window, { ...UNSAVED, signal });
    return signal.aborted || response === 1;
  }

  async function quit(): Promise<void> {
    const closed = await Promise.all(windows.all().map(closeWindow));
    if (closed.includes(false)) return;
    await Promise.race([end(), wait(CLOSE_LIMIT)]);
    isEnded = true;
    app.quit();
  }

  async function end(): Promise<void> {
    try {
      await Promise.all(keeping);
      await close();
    } catch (error) {
      log.error(errorRecord(error), "close failed");
    }
  }

  function keepLeft(window: AppWindow): void {
    const kept = keepWords(window.takeDrafts()).finally(() => keeping.delete(kept));
    keeping.add(kept);
  }

  const report = (error: unknown) => log.error(errorRecord(error), "window not closed");

  app.on("before-quit", (event) => {
    if (isEnded) return;
    event.preventDefault();
    quitting ??= quit()
      .catch(report)
      .finally(() => {
        quitting = undefined;
      });
  });
  // Electron's own answer would be to quit, and it counts hidden windows as well.
  app.on("window-all-closed", () => {});

  return {
    /** Makes a window wait for its page when the person closes it. */
    guard(guarded: AppWindow) {
      guarded.window.on("close", (event) => {
        // One that opened while the app quits has nothing left to save with.
        if (isEnded) return;
        event.preventDefault();
        closeWindow(guarded).catch(report);
      });
      guarded.window.once("closed", () => {
        keepLeft(guarded);
        if (windows.all().length === 0 && !staysOpen()) app.quit();
      });
    },
    /** Ends the app in order, and without a question; one that is open is taken back. */
    leave() {
      leaving.abort();
      app.quit();
    },
  };
}

const UNSAVED = {
  type: "warning" as const,
  message: "The last changes of a note are not saved.",
  detail: "Keep the window open to see why and to copy your words, or close it and lose them.",
  buttons: ["Keep Open", "Close Without Saving"],
  defaultId: 0,
  cancelId: 0,
};

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
