import type { SettingsChange } from "#shared/settings.ts";
import type { App } from "./app-context.ts";
import type { AppState } from "./app-state.ts";

const GATHER_MS = 100;

export interface KeptSettings {
  /** Writes what is not written yet. */
  flush: () => Promise<void>;
  stop: () => void;
}

/** Writes what this window changes to the library, gathered, so that the next start looks the same. */
export function keepSettings(app: App): KeptSettings {
  let written = remembered(app.state.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const next = remembered(app.state.getState());
    const change = difference(written, next);
    if (change === undefined) return;
    const before = written;
    written = next;
    try {
      await app.client.settings.set(change);
    } catch {
      // What was refused or lost goes with the next change.
      written = before;
    }
  }
  const leave = () => void write();

  const stop = app.state.subscribe((state, before) => {
    if (state.settings !== before.settings || state.selectedId !== before.selectedId) {
      timer ??= setTimeout(leave, GATHER_MS);
    }
  });
  window.addEventListener("pagehide", leave);
  return {
    flush: write,
    stop() {
      stop();
      clearTimeout(timer);
      window.removeEventListener("pagehide", leave);
    },
  };
}

function remembered({ settings, selectedId, heldId, view }: AppState): SettingsChange {
  return { ...settings, lastNote: view === "all" ? (selectedId ?? heldId) : settings.lastNote };
}

function difference(before: SettingsChange, next: SettingsChange): SettingsChange | undefined {
  const changed = Object.entries(next).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof SettingsChange]), // own keys
  );
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as SettingsChange); // a subset of next
}
