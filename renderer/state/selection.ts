import type { Note, NoteItem, NoteList } from "#shared/note.ts";
import type { App } from "./app-context.ts";
import { queryKeys } from "./query-keys.ts";
import { findIndex, readItemAt } from "./use-notes.ts";

/** The selected note as far as it has been read. */
export function selectedItem({ queryClient, state }: App): NoteItem | undefined {
  const { selectedId, view, filter } = state.getState();
  if (selectedId === null) return undefined;
  const note = queryClient.getQueryData<Note>(queryKeys.note(selectedId));
  if (note !== undefined) return note;
  for (const [, list] of queryClient.getQueriesData<NoteList>({ queryKey: queryKeys.list(view, filter) })) {
    const item = list?.items.find(({ id }) => id === selectedId);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** How many notes the shown list has. */
export function shownTotal({ queryClient, state }: App): number {
  const { view, filter } = state.getState();
  return queryClient.getQueryData<NoteList>(queryKeys.page(view, filter, 0))?.total ?? 0;
}

/** Moves the selection by `steps` in the shown list, to its ends at most. */
export async function moveSelection(app: App, steps: number): Promise<void> {
  const { view, filter, selectedId } = app.state.getState();
  const index = selectedId === null ? -1 : findIndex(app.queryClient, view, filter, selectedId);
  await selectAt(app, index < 0 ? 0 : index + steps);
}

/** Selects the note at `index` of the shown list, or the nearest there is. */
export async function selectAt(app: App, index: number): Promise<void> {
  const { view, filter } = app.state.getState();
  const last = shownTotal(app) - 1;
  const item = await readItemAt(app, view, filter, Math.max(0, Math.min(index, last)));
  if (item !== undefined) app.state.getState().select(item.id);
}
