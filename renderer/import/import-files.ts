import type { NoteId } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { refreshLists } from "../state/note-cache.ts";
import { showError } from "../state/note-actions.ts";
import { readTextFile } from "./read-text-file.ts";

/** Makes a note of each text file and shows the first; says of every other file why it stayed out. */
export async function importFiles(app: App, files: readonly File[]): Promise<void> {
  const { t } = app.i18n;
  const toasts = app.toasts.getState();
  const added: NoteId[] = [];
  for (const file of files) {
    const read = await readTextFile(file);
    if ("problem" in read) {
      toasts.show(t(`editor.import.${read.problem}`, { name: file.name }), { tone: "warn" });
      continue;
    }
    try {
      added.push((await app.client.notes.create({ body: read.text })).id);
    } catch (error) {
      showError(app, error);
    }
  }
  const [first] = added;
  if (first === undefined) return;
  app.state.setState({ view: "all", filter: "", selectedId: first, narrowColumn: "note" });
  await refreshLists(app.queryClient);
  toasts.show(t("editor.import.added", { count: added.length }));
}
