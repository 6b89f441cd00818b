import { StandinEvent } from "./event.ts";
import { windows } from "./registry.ts";
import { emitApp, runtime } from "./runtime.ts";
import { releaseLock } from "./single-instance.ts";

const cleanUps: (() => void)[] = [];
let isExiting = false;

/** Run when the stand-in ends, whether the app quits or exits. */
export function atExit(cleanUp: () => void): void {
  cleanUps.push(cleanUp);
}

/** before-quit, then every window closes, then will-quit, then quit. Any of them may refuse, but the last. */
export function quit(): void {
  if (runtime.isQuitting) return;
  const event = new StandinEvent();
  emitApp("before-quit", event);
  if (event.defaultPrevented) return;
  runtime.isQuitting = true;
  if (windows.size === 0) finish();
  else for (const window of windows) window.close();
}

/** A window, or the page in it, refused to close. */
export function stopQuitting(): void {
  runtime.isQuitting = false;
}

export function windowHasClosed(): void {
  // One that exits goes by itself, with its own code.
  if (windows.size > 0 || isExiting) return;
  if (runtime.isQuitting) finish();
  else if (!emitApp("window-all-closed", new StandinEvent())) quit();
}

/** Ends at once: no window is asked, and neither before-quit nor will-quit is sent. */
export function exit(code: number): void {
  isExiting = true;
  runtime.isQuitting = true;
  for (const window of windows) window.destroy();
  leave(code);
}

function finish(): void {
  const event = new StandinEvent();
  emitApp("will-quit", event);
  if (event.defaultPrevented) runtime.isQuitting = false;
  else leave(0);
}

let isLeaving = false;

function leave(code: number): void {
  if (isLeaving) return;
  isLeaving = true;
  emitApp("quit", new StandinEvent(), code);
  releaseLock();
  for (const cleanUp of cleanUps) cleanUp();
  process.exit(code);
}
