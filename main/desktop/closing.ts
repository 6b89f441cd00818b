import { app, dialog } from "electron";
import type { Log } from "#main/log.ts";
import { errorRecord } from "#main/log.ts";
import type { AppWindow, Windows } from "./windows.ts";

/** Milliseconds a page has to save what is unsaved before its window goes. */
const FLUSH_LIMIT = 1_000;
/** Milliseconds for the services to end before the process leaves anyway. */
const CLOSE_LIMIT = 900;

export interface ClosingOptions {
  windows: Windows;
  /** Ends the services. */
  close: () => Promise<void>;
  /** Whether the app goes on when its last window has closed. */
  staysOpen: () => boolean;
  log: Log;
}

/**
 * Closing a window, and quitting, wait until the page has saved its words. Where they cannot be saved the person
 * decides. A page that does not answer delays the end by `FLUSH_LIMIT` at most.
 */
export function createClosing({ windows, close, staysOpen, log }: ClosingOptions) {
  let quitting: Promise<void> | undefined;
  let isEnded = false;
  let asks = true;

  async function quit(): Promise<void> {
    const closed = await Promise.all(windows.all().map((window) => closeWindow(window, asks)));
    if (closed.includes(false)) {
      quitting = undefined;
      return;
    }
    await Promise.race([end(), wait(CLOSE_LIMIT)]);
    isEnded = true;
    app.quit();
  }

  async function end(): Promise<void> {
    try {
      await close();
    } catch (error) {
      log.error(errorRecord(error), "close failed");
    }
  }

  app.on("before-quit", (event) => {
    if (isEnded) return;
    event.preventDefault();
    quitting ??= quit();
  });
  // Electron's own answer would be to quit, and it counts hidden windows as well.
  app.on("window-all-closed", () => {});

  return {
    /** Makes a window wait for its page when the person closes it. */
    guard(guarded: AppWindow) {
      let isClosing = false;
      guarded.window.on("close", (event) => {
        event.preventDefault();
        if (isClosing) return;
        isClosing = true;
        void closeWindow(guarded, asks).finally(() => {
          isClosing = false;
        });
      });
      guarded.window.once("closed", () => {
        if (windows.all().length === 0 && !staysOpen()) app.quit();
      });
    },
    /** Ends the app in order, and without a question. */
    leave() {
      asks = false;
      app.quit();
    },
  };
}

async function closeWindow(closing: AppWindow, asks: boolean): Promise<boolean> {
  const isSaved = await closing.flush(FLUSH_LIMIT);
  if (closing.window.isDestroyed()) return true;
  if (!isSaved && asks && !(await confirmLoss(closing))) return false;
  closing.window.destroy();
  return true;
}

async function confirmLoss({ window }: AppWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message: "The last changes of a note are not saved.",
    detail: "Keep the window open to see why and to copy your words, or close it and lose them.",
    buttons: ["Keep Open", "Close Without Saving"],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
