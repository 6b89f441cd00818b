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
  log: Log;
}

/**
 * Closing a window, and quitting, wait until the page has saved its words. Where they cannot be saved the person
 * decides. A page that does not answer delays the end by `FLUSH_LIMIT` at most.
 */
export function createClosing({ windows, close, log }: ClosingOptions) {
  let quitting: Promise<void> | undefined;
  let isEnded = false;

  async function quit(): Promise<void> {
    const closed = await Promise.all(windows.all().map(closeWindow));
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
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });

  return {
    /** Makes a window wait for its page when the person closes it. */
    guard(guarded: AppWindow) {
      let isClosing = false;
      guarded.window.on("close", (event) => {
        event.preventDefault();
        if (isClosing) return;
        isClosing = true;
        void closeWindow(guarded).finally(() => {
          isClosing = false;
        });
      });
    },
  };
}

async function closeWindow(closing: AppWindow): Promise<boolean> {
  const isSaved = await closing.flush(FLUSH_LIMIT);
  if (closing.window.isDestroyed()) return true;
  if (!isSaved && !(await confirmLoss(closing))) return false;
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
