import { normalizeAccelerator } from "./accelerator.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { requireReady } from "./runtime.ts";

const registered = new Map<string, () => void>();
const taken = new Set<string>();
let isSuspended = false;

function register(accelerator: string, callback: () => void): boolean {
  requireReady("globalShortcut cannot be used");
  const key = normalizeAccelerator(accelerator);
  if (taken.has(key) || registered.has(key)) return false;
  registered.set(key, callback);
  return true;
}

/** Shortcuts that work in every program. A test presses them, or lets another program have them. */
export const globalShortcut = guard(
  {
    register,
    registerAll: (accelerators: string[], callback: () => void) => {
      for (const accelerator of accelerators) register(accelerator, callback);
    },
    isRegistered: (accelerator: string) => registered.has(normalizeAccelerator(accelerator)),
    unregister: (accelerator: string) => {
      registered.delete(normalizeAccelerator(accelerator));
    },
    unregisterAll: () => registered.clear(),
    setSuspended: (suspended: boolean) => {
      isSuspended = suspended;
    },
    isSuspended: () => isSuspended,
  },
  "globalShortcut",
);

hooks.takeShortcut = (accelerator) => {
  taken.add(normalizeAccelerator(accelerator));
};
hooks.freeShortcut = (accelerator) => {
  taken.delete(normalizeAccelerator(accelerator));
};
hooks.pressShortcut = (accelerator) => {
  const callback = registered.get(normalizeAccelerator(accelerator));
  if (callback === undefined) throw new Error(`No shortcut "${accelerator}" is registered`);
  if (!isSuspended) callback();
};
