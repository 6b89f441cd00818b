import { app, dialog } from "electron";
import { errorRecord, type Log } from "#main/log.ts";
import { AppError, toWireError } from "#shared/errors.ts";
import type { Desktop } from "./desktop.ts";

/** Milliseconds for the words that pages have not saved, once the host has failed. */
const KEEP_LIMIT = 1_000;

/** Says why the app cannot go on, and ends it at once: 1 for what the person can change, 2 for a fault of our own. */
export function fail(error: unknown, log?: Log): void {
  const isOurs = error instanceof AppError && error.code !== "internal";
  log?.error(errorRecord(error), "host failed");
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${isOurs ? error.message : stack}\n`);
  dialog.showErrorBox("Nano Banana cannot go on", toWireError(error).message);
  app.exit(isOurs ? 1 : 2);
}

/** From now on a fault that nobody caught ends the app, but not before the unsaved words are stored. */
export function followFaults({ log, keepUnsaved }: Desktop): void {
  let isEnding = false;

  async function end(cause: unknown): Promise<void> {
    const limit = new Promise((resolve) => setTimeout(resolve, KEEP_LIMIT));
    await Promise.race([keepUnsaved(), limit]).finally(() => fail(cause, log));
  }

  process.on("uncaughtException", (cause) => {
    if (isEnding) return log.error(errorRecord(cause), "host failed again");
    isEnding = true;
    void end(cause);
  });
  // Electron goes on after these, and would tell nobody.
  process.on("unhandledRejection", (cause) => log.error(errorRecord(cause), "rejection not caught"));
}
