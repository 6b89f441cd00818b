import type { Draft } from "#shared/desktop-options.ts";
import type { NoteId } from "#shared/note.ts";
import type { App } from "./app-context.ts";
import { showError } from "./note-actions.ts";
import { refreshLists } from "./note-cache.ts";
import { showNote } from "./show-note.ts";

/**
 * Saves what the page before this one could not, and says so. Words whose note has changed since, or is gone, become a
 * note of their own.
 */
export async function recoverDrafts(app: App): Promise<void> {
  const { client, i18n, toasts } = app;
  const found: NoteId[] = [];
  for (const { key, draft } of await client.desktop.drafts()) {
    try {
      const id = await recover(app, draft);
      if (id !== null) found.push(id);
      await client.desktop.keepDraft({ key, draft: null });
    } catch (error) {
      // The host has it still, for the next page.
      showError(app, error);
    }
  }
  const [first] = found;
  if (first === undefined) return;
  await refreshLists(app.queryClient);
  toasts.getState().show(i18n.t("desktop.drafts.back", { count: found.length }), {
    action: { label: i18n.t("desktop.drafts.show"), run: () => showNote(app, first) },
  });
}

async function recover({ client }: App, draft: Draft): Promise<NoteId | null> {
  try {
    const result = await client.notes.save(draft);
    return result.status === "saved" ? result.note.id : result.copy.id;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code !== "not-found" && code !== "invalid-input") throw error;
    const body = draft.changes.map(({ insert }) => insert).join("\n");
    return body.trim() === "" ? null : (await client.notes.create({ body })).id;
  }
}
