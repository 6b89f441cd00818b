import type { NoteId, NoteItem } from "#shared/note.ts";
import type { App } from "./app-context.ts";
import { putItem, refreshLists, removeItems } from "./note-cache.ts";
import { queryKeys } from "./query-keys.ts";
import { findIndex, readItemAt } from "./use-notes.ts";

/** Makes a note of `body`, selects it and shows it. */
export async function createNote(app: App, body: string): Promise<NoteItem> {
  const note = await app.client.notes.create({ body });
  app.queryClient.setQueryData(queryKeys.note(note.id), note);
  app.state.setState({ view: "all", filter: "", selectedId: note.id, narrowColumn: "note" });
  await refreshLists(app.queryClient);
  return note;
}

/** Pins or unpins; shown at once, undone if the library refuses. */
export async function pinNote(app: App, item: NoteItem, isPinned: boolean): Promise<void> {
  putItem(app.queryClient, { ...item, pinned: isPinned });
  try {
    putItem(app.queryClient, await app.client.notes.pin({ id: item.id, pinned: isPinned }));
  } finally {
    await refreshLists(app.queryClient);
  }
}

/** Moves notes to the trash at once, selects the next one and offers to undo. */
export async function trashNotes(app: App, ids: NoteId[]): Promise<void> {
  await Promise.allSettled(ids.map(async (id) => app.sessions.find(id)?.flush()));
  await leaveNotes(app, ids);
  await confirmed(app, ids, () => app.client.notes.trash({ ids }));
  offerUndo(app, app.i18n.t("toast.trashed", { count: ids.length }), ids);
}

/** Says that notes went to the trash, with the way to take it back. */
export function offerUndo(app: App, text: string, ids: NoteId[]): void {
  const action = { label: app.i18n.t("action.undo"), run: () => undoTrash(app, ids) };
  app.toasts.getState().show(text, ids.length > 0 ? { action } : {});
}

export async function restoreNotes(app: App, ids: NoteId[]): Promise<void> {
  await leaveNotes(app, ids);
  await confirmed(app, ids, () => app.client.notes.restore({ ids }));
  app.toasts.getState().show(app.i18n.t("toast.restored", { count: ids.length }));
}

/** Deletes for good, without a way back; the caller has asked. */
export async function purgeNotes(app: App, ids: NoteId[]): Promise<void> {
  await leaveNotes(app, ids);
  await confirmed(app, ids, () => app.client.notes.purge({ ids }));
  showPurged(app, ids.length);
}

/** Says how many notes are gone for good; what can no longer be undone is no longer offered. */
export function showPurged({ toasts, i18n }: App, count: number): void {
  toasts.setState((state) => ({ toasts: state.toasts.filter(({ action }) => action === undefined) }));
  toasts.getState().show(i18n.t("toast.purged", { count }));
}

async function undoTrash(app: App, ids: NoteId[]): Promise<void> {
  const items = await app.client.notes.restore({ ids });
  for (const item of items) putItem(app.queryClient, item);
  await refreshLists(app.queryClient);
  const [first] = items;
  if (first) app.state.setState({ view: "all", selectedId: first.id });
}

/** Says what went wrong in the host's own words, which name the way out. */
export function showError(app: App, error: unknown): void {
  const text = error instanceof Error && error.message !== "" ? error.message : app.i18n.t("error.unknown");
  app.toasts.getState().show(text, { tone: "warn" });
}

async function leaveNotes(app: App, ids: NoteId[]): Promise<void> {
  const { view, filter, selectedId, select } = app.state.getState();
  if (selectedId === null || !ids.includes(selectedId)) return;
  const index = findIndex(app.queryClient, view, filter, selectedId);
  const next =
    index < 0
      ? undefined
      : ((await readItemAt(app, view, filter, index + 1)) ??
        (await readItemAt(app, view, filter, index - 1)));
  select(next === undefined || ids.includes(next.id) ? null : next.id);
}

async function confirmed(
  app: App,
  ids: NoteId[],
  call: () => Promise<NoteItem[] | { purged: number }>,
): Promise<void> {
  removeItems(app.queryClient, ids);
  try {
    const answer = await call();
    if (Array.isArray(answer)) for (const item of answer) putItem(app.queryClient, item);
  } finally {
    await Promise.all([
      refreshLists(app.queryClient),
      ...ids.map((id) => app.queryClient.invalidateQueries({ queryKey: queryKeys.note(id) })),
    ]);
  }
}
