import type { Note, NoteId } from "#shared/note.ts";
import type { App } from "./app-context.ts";
import { showError } from "./note-actions.ts";
import { queryKeys } from "./query-keys.ts";

/** Shows the note that a link, the tray or a message of the system names, in the trash as well. */
export async function showNote(app: App, id: NoteId): Promise<void> {
  try {
    const { deletedAt } = await app.queryClient.fetchQuery<Note>({
      queryKey: queryKeys.note(id),
      queryFn: ({ signal }) => app.client.notes.get({ id }, { signal }),
    });
    const view = deletedAt === null ? "all" : "trash";
    app.state.setState({ view, filter: "", selectedId: id, narrowColumn: "note" });
  } catch (error) {
    const isGone = error instanceof Error && "code" in error && error.code === "not-found";
    if (isGone) app.toasts.getState().show(app.i18n.t("desktop.link.noNote"), { tone: "warn" });
    else showError(app, error);
  }
}
