import type { SettingsChange } from "#shared/settings.ts";
import type { App } from "./app-context.ts";
import type { AppState } from "./app-state.ts";

const GATHER_MS = 400;

/** Writes what this window changes to the library, gathered, so that the next start looks the same. */
export function keepSettings(app: App): () => void {
  let written = remembered(app.state.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    timer = undefined;
    const next = remembered(app.state.getState());
    const change = difference(written, next);
    if (change === undefined) return;
    const before = written;
    written = next;
    app.client.settings.set(change).catch(() => {
      // What was refused or lost goes with the next change.
      written = before;
    });
  }

  const stop = app.state.subscribe((state, before) => {
    if (state.settings !== before.settings || state.selectedId !== before.selectedId) {
      timer ??= setTimeout(write, GATHER_MS);
    }
  });
  window.addEventListener("pagehide", write);
  return () => {
    stop();
    clearTimeout(timer);
    window.removeEventListener("pagehide", write);
  };
}

function remembered({ settings, selectedId, view }: AppState): SettingsChange {
  return { ...settings, lastNote: view === "all" ? selectedId : settings.lastNote };
}

function difference(before: SettingsChange, next: SettingsChange): SettingsChange | undefined {
  const changed = Object.entries(next).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof SettingsChange]), // own keys
  );
  return changed.length === 0 ? undefined : (Object.fromEntries(changed) as SettingsChange); // a subset of next
}
