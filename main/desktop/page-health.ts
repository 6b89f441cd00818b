import { dialog, type MessageBoxOptions } from "electron";
import type { Log } from "#main/log.ts";
import type { AppWindow } from "./windows.ts";
import { WORDS } from "./words.ts";

/**
 * Brings a page back that has failed: one that crashed loads again by itself, one that hangs when the person says so.
 * Its unsaved words come back with it. After `CRASHES_MAX` crashes in a minute the person decides.
 */
export function watchPage({ window }: AppWindow, log: Log): void {
  const { webContents } = window;
  let crashes: number[] = [];
  let isMeant = false;
  let waiting: AbortController | undefined;

  async function choose(options: MessageBoxOptions, signal?: AbortSignal): Promise<number> {
    const { response } = await dialog.showMessageBox(window, {
      type: "warning",
      defaultId: 0,
      cancelId: 0,
      ...options,
      ...(signal && { signal }),
    });
    return window.isDestroyed() ? -1 : response;
  }

  async function askToWait(): Promise<void> {
    if (waiting) return;
    waiting = new AbortController();
    const { signal } = waiting;
    const answer = await choose(WORDS.hung, signal);
    waiting = undefined;
    if (answer !== RELOAD || signal.aborted) return;
    // A page that hangs cannot end itself.
    isMeant = true;
    webContents.forcefullyCrashRenderer();
  }

  async function crashed(reason: string): Promise<void> {
    waiting?.abort();
    log.error({ reason, isMeant }, "page gone");
    const now = performance.now();
    if (!isMeant) crashes = [...crashes.filter((time) => now - time < MINUTE), now];
    isMeant = false;
    if (crashes.length >= CRASHES_MAX) {
      crashes = [];
      const answer = await choose(WORDS.crashedOften);
      if (answer === CLOSE) window.destroy();
      if (answer !== 0) return;
    }
    webContents.reload();
  }

  window.on("unresponsive", () => void askToWait());
  window.on("responsive", () => waiting?.abort());
  webContents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") void crashed(reason);
  });
}

const CRASHES_MAX = 3;
const MINUTE = 60_000;
/** The second button of each box. */
const RELOAD = 1;
const CLOSE = 1;
