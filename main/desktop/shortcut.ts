import { app, globalShortcut } from "electron";
import { toAccelerator } from "./accelerator.ts";

export interface Shortcut {
  /** Takes these keys, as the page writes them, in place of those before; empty for none. */
  set(keys: string): void;
  /** Whether another program holds the keys that were asked for. */
  readonly isTaken: boolean;
}

/** One shortcut that works in every program. */
export function createShortcut(run: () => void): Shortcut {
  let held: string | undefined;
  let isTaken = false;
  app.on("will-quit", () => globalShortcut.unregisterAll());

  return {
    set(keys) {
      if (held !== undefined) globalShortcut.unregister(held);
      const wanted = keys === "" ? undefined : toAccelerator(keys, process.platform);
      isTaken = wanted !== undefined && !globalShortcut.register(wanted, run);
      held = isTaken ? undefined : wanted;
    },
    get isTaken() {
      return isTaken;
    },
  };
}
