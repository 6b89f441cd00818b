import type { QueryClient } from "@tanstack/react-query";
import type { Note, NoteItem, NoteList } from "#shared/note.ts";
import { queryKeys } from "./query-keys.ts";

/** Shows a changed item wherever it is shown, before or after the library confirms it. */
export function putItem(queryClient: QueryClient, item: NoteItem): void {
  queryClient.setQueriesData<NoteList>(
    { queryKey: queryKeys.lists },
    (list) => list && { ...list, items: list.items.map((other) => (other.id === item.id ? item : other)) },
  );
  queryClient.setQueryData<Note>(queryKeys.note(item.id), (note) => note && { ...note, ...item });
}

/** Puts a whole note where it is read, as after a save whose new body the caller knows. */
export function putNote(queryClient: QueryClient, note: Note): void {
  const { body: _body, sha256: _sha256, ...item } = note;
  queryClient.setQueryData<Note>(queryKeys.note(note.id), note);
  putItem(queryClient, item);
}

/** Takes items out of every list at once; the next read brings the lists' own order. */
export function removeItems(queryClient: QueryClient, ids: readonly string[]): void {
  const gone = new Set(ids);
  queryClient.setQueriesData<NoteList>({ queryKey: queryKeys.lists }, (list) => {
    if (list === undefined) return undefined;
    const items = list.items.filter((item) => !gone.has(item.id));
    return { items, total: list.total - (list.items.length - items.length) };
  });
}

/** Reads the lists and counts anew. */
export async function refreshLists(queryClient: QueryClient): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: queryKeys.lists }),
    queryClient.invalidateQueries({ queryKey: queryKeys.library }),
  ]);
}
