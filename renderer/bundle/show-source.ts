import type { NoteId } from "#shared/note.ts";
import { layoutMode } from "../layout/layout-mode.ts";
import type { App } from "../state/app-context.ts";
import { showNote } from "../state/show-note.ts";
import type { TextRange } from "../state/trace-store.ts";

/** How long a note may take to open before its place is given up. */
const OPENING_MS = 5_000;
/** How long words are looked for in a note that is open. */
const OPEN_MS = 500;

/**
 * Opens the note of a source and selects the characters there, as they stood in `revision`; Esc in the note opens the
 * panel again where it lay over it, and calls `goBack`.
 */
export async function showSource(
  app: App,
  id: NoteId,
  range: TextRange,
  revision: number,
  goBack: () => void = () => {},
): Promise<void> {
  const { state, trace, toasts, i18n } = app;
  const isOpen = state.getState().selectedId === id;
  const before = trace.getState().revealInEditor;
  const isOver = !layoutMode(window.innerWidth).isPanelDocked;
  if (isOver) state.setState({ isPanelOver: false });
  if (!isOpen) {
    // A note among those listed is chosen there, so that the folder or search stays in sight.
    if (state.getState().view === "all") state.setState({ selectedId: id, narrowColumn: "note" });
    else await showNote(app, id);
  }
  const back = (): void => {
    if (isOver) state.setState({ isPanelOver: true });
    goBack();
  };
  const reveal = (): boolean => {
    const shown = trace.getState();
    return (isOpen || shown.revealInEditor !== before) && shown.reveal(range, revision, back);
  };
  if (reveal()) return;
  const until = performance.now() + (isOpen ? OPEN_MS : OPENING_MS);
  const again = (): void => {
    if (state.getState().selectedId !== id || reveal()) return;
    if (performance.now() < until) requestAnimationFrame(again);
    else toasts.getState().show(i18n.t("bundle.wordsGone"), { tone: "warn" });
  };
  requestAnimationFrame(again);
}
