import { powerMonitor } from "electron";
import { errorRecord, type Log } from "#main/log.ts";
import type { Windows } from "./windows.ts";

export interface PowerOptions {
  windows: Windows;
  /** Brings everything that is stored into the library's main file. */
  checkpoint: () => Promise<void>;
  /** Ends the app without a question: nobody is there to answer. */
  leave: () => void;
  log: Log;
}

/**
 * Saves before the machine sleeps, looks again when it wakes, and ends in order when the user logs off.
 * @returns what saves, without an end of it in sight, for what else may stop the machine.
 */
export function followPower({ windows, checkpoint, leave, log }: PowerOptions): () => Promise<void> {
  async function save(): Promise<void> {
    try {
      await Promise.all(windows.all().map((window) => window.flush(FLUSH_LIMIT)));
      await checkpoint();
    } catch (error) {
      log.warn(errorRecord(error), "not saved before sleep");
    }
  }

  powerMonitor.on("suspend", () => void save());
  powerMonitor.on("resume", () => {
    for (const window of windows.all()) window.send({ kind: "refresh" });
  });
  powerMonitor.on("shutdown", (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    leave();
  });
  return save;
}

/** Milliseconds: systems grant a few seconds before they sleep. */
const FLUSH_LIMIT = 1_000;
