import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { REFRESH_MS } from "../summarize/summary-work.ts";
import { useSettled } from "./use-settled.ts";

const KEPT_MS = 60_000;

/** What a stored note holds of one kind, read anew a moment after each save; the last result stays until then. */
export function useInsights(session: NoteSession, kind: AggregateKind) {
  const { client, queryClient } = useApp();
  const id = useStore(session.state, (note) => note.id);
  const revision = useSettled(
    useStore(session.state, (note) => note.revision),
    REFRESH_MS,
  );
  const queryKey = [...queryKeys.insights, id, kind, revision];
  const query = useQuery<Aggregate>({
    queryKey,
    queryFn: ({ signal }) => client.aggregates.create({ source: { kind: "note", id }, kind }, { signal }),
    placeholderData: (before) =>
      before?.kind === kind && before.documents[0]?.id === id ? before : undefined,
    gcTime: KEPT_MS,
  });
  return { ...query, noteId: id, stop: () => void queryClient.cancelQueries({ queryKey }) };
}
