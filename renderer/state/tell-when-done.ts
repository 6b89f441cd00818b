import type { NoteId } from "#shared/note.ts";
import type { App } from "./app-context.ts";

/** Milliseconds after which work counts as long: the person may have turned to something else. */
export const LONG_WORK_MS = 5_000;

/** What the system's message says; `note` is shown by a click on it. */
export type Outcome = { title: string; body: string; note: NoteId | null };

/**
 * Begins to watch a piece of work. The answer is called at its end: after long work the host tells a person whose
 * window is not in front, unless the settings say otherwise.
 */
export function tellWhenDone(app: App): (outcome: Outcome) => void {
  const startedAt = performance.now();
  return (outcome) => {
    const isLong = performance.now() - startedAt >= LONG_WORK_MS;
    const { isNotifying } = app.state.getState().settings;
    if (app.host.host !== "desktop" || !isLong || !isNotifying) return;
    // A message that cannot be shown is no fault of the work.
    app.client.desktop.notify(outcome).catch(() => {});
  };
}
