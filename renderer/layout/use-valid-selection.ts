import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Note } from "#shared/note.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { useNotes } from "../state/use-notes.ts";

/** Keeps the selection on a note of the shown view; where both are in sight, the first note stands in for none. */
export function useValidSelection(selectsFirst: boolean): void {
  const { client, state } = useApp();
  const view = useAppState((current) => current.view);
  const filter = useAppState((current) => current.filter);
  const selectedId = useAppState((current) => current.selectedId);
  const first = useNotes(view, filter, 0, 0).at(0);
  const { data, error } = useQuery<Note>({
    queryKey: queryKeys.note(selectedId ?? ""),
    queryFn:
      selectedId === null ? skipToken : ({ signal }) => client.notes.get({ id: selectedId }, { signal }),
  });
  const isElsewhere = data !== undefined && (data.deletedAt === null) !== (view === "all");
  const isGone = error !== null && "code" in error && error.code === "not-found";

  useEffect(() => {
    if (selectedId !== null && (isElsewhere || isGone)) state.getState().select(null);
    else if (selectedId === null && selectsFirst && first !== undefined && filter === "") {
      state.getState().select(first.id);
    }
  }, [state, selectedId, isElsewhere, isGone, selectsFirst, first, filter]);
}
