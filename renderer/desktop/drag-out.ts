import type { DragEvent } from "react";
import type { Note, NoteId } from "#shared/note.ts";
import { queryKeys } from "../state/query-keys.ts";
import { showError } from "../state/note-actions.ts";
import type { App } from "../state/app-context.ts";

/**
 * Lets a note be dragged out of the window as a Markdown file. In the desktop app the host goes on with the drag; a
 * browser makes a file of a note that has been read, where its system can take one.
 */
export function dragNoteOut(app: App, id: NoteId, event: DragEvent): void {
  if (app.host.host === "desktop") {
    event.preventDefault();
    void handOver(app, id);
    return;
  }
  const note = app.queryClient.getQueryData<Note>(queryKeys.note(id));
  if (note === undefined) return event.preventDefault();
  const name = (note.title || app.i18n.t("list.untitled")).replace(/[\p{C}/\\:*?"<>|]/gu, "-").slice(0, 80);
  const file = URL.createObjectURL(new Blob([note.body], { type: "text/markdown" }));
  event.dataTransfer.effectAllowed = "copy";
  event.dataTransfer.setData("DownloadURL", `text/markdown:${name}.md:${file}`);
  window.addEventListener("dragend", () => URL.revokeObjectURL(file), { once: true });
}

async function handOver(app: App, id: NoteId): Promise<void> {
  const { state } = app;
  state.setState({ isDraggingOut: true });
  // While the system drags, the page hears of no pointer; the first move with no button held is after it.
  const end = (event: PointerEvent) => {
    if (event.type === "pointermove" && event.buttons !== 0) return;
    state.setState({ isDraggingOut: false });
    window.removeEventListener("pointermove", end, true);
    window.removeEventListener("pointerdown", end, true);
  };
  window.addEventListener("pointermove", end, true);
  window.addEventListener("pointerdown", end, true);
  try {
    await app.sessions.find(id)?.flush();
    await app.client.desktop.dragOut({ ids: [id] });
  } catch (error) {
    state.setState({ isDraggingOut: false });
    showError(app, error);
  }
}
