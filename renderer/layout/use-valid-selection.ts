import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Note, NoteItem } from "#shared/note.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import type { View } from "../state/app-state.ts";
import { queryKeys } from "../state/query-keys.ts";
import { useNotes } from "../state/use-notes.ts";

/** Keeps the selection on a note of the shown view; where both are in sight, the first note stands in for none. */
export function useValidSelection(selectsFirst: boolean): void {
  const { client, queryClient, state } = useApp();
  const view = useAppState((current) => current.view);
  const filter = useAppState((current) => current.filter);
  const selectedId = useAppState((current) => current.selectedId);
  const first = useNotes(view, filter, 0, 0).at(0);
  const { data, error } = useQuery<Note>({
    queryKey: queryKeys.note(selectedId ?? ""),
    queryFn:
      selectedId === null ? skipToken : ({ signal }) => client.notes.get({ id: selectedId }, { signal }),
  });
  const isOut = (data !== undefined && !isIn(view, data)) || isNotFound(error);

  useEffect(() => {
    if (selectedId !== null && isOut) state.getState().select(null);
    else if (selectedId === null && selectsFirst && first !== undefined && filter === "") {
      const held = queryClient.getQueryState<Note>(queryKeys.note(first.id));
      const isKnownOut = held?.data !== undefined && !isIn(view, held.data);
      if (!isKnownOut && !isNotFound(held?.error)) state.getState().select(first.id);
    }
  }, [state, queryClient, view, selectedId, isOut, selectsFirst, first, filter]);
}

function isIn(view: View, note: NoteItem): boolean {
  return (note.deletedAt === null) === (view === "all");
}

function isNotFound(error: Error | null | undefined): boolean {
  return error instanceof Error && "code" in error && error.code === "not-found";
}
