import type { NoteId } from "#shared/note.ts";
import { layoutMode } from "../layout/layout-mode.ts";
import type { App } from "../state/app-context.ts";
import { showNote } from "../state/show-note.ts";
import type { TextRange } from "../state/trace-store.ts";

/** How long a note may take to open before its place is given up. */
const OPENING_MS = 5_000;

/** Opens the note of a source and selects the characters there, as they stood in `revision`. */
export async function showSource(app: App, id: NoteId, range: TextRange, revision: number): Promise<void> {
  const { state, trace } = app;
  const isOpen = state.getState().selectedId === id;
  const before = trace.getState().revealInEditor;
  if (!layoutMode(window.innerWidth).isPanelDocked) state.setState({ isPanelOver: false });
  if (!isOpen) {
    // A note among those listed is chosen there, so that the folder or search stays in sight.
    if (state.getState().view === "all") state.setState({ selectedId: id, narrowColumn: "note" });
    else await showNote(app, id);
  }
  const reveal = (): boolean => {
    const { revealInEditor } = trace.getState();
    return (isOpen || revealInEditor !== before) && (revealInEditor?.(range, revision) ?? false);
  };
  if (reveal()) return;
  const until = performance.now() + OPENING_MS;
  const again = (): void => {
    if (state.getState().selectedId === id && !reveal() && performance.now() < until)
      requestAnimationFrame(again);
  };
  requestAnimationFrame(again);
}
