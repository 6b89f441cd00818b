import { useQuery } from "@tanstack/react-query";
import { useStore } from "zustand";
import type { Aggregate } from "#shared/aggregates.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useSettled } from "../insights/use-settled.ts";
import { useNow } from "../list/use-now.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import { nextAction, type Suggestion } from "./next-action.ts";

export type { Suggestion } from "./next-action.ts";

/** How long a note rests before it is searched for what it asks for: its summary comes first. */
const REST_MS = 1_500;
/** Characters of the longest note that is searched: a longer one takes seconds that nobody asked for. */
const LENGTH_MAX = 200_000;
/** Suggestions sent away that are remembered; the oldest go first. */
const DISMISSED_MAX = 500;
const KEPT_MS = 60_000;

/** What the note asks for next, once it rests. */
export function useNextAction(session: NoteSession): {
  suggestion: Suggestion | null;
  dismiss: () => void;
} {
  const { client, state } = useApp();
  const id = useStore(session.state, (note) => note.id);
  const revision = useStore(session.state, (note) => note.revision);
  const now = `${id} ${revision}`;
  const isResting = useSettled(now, REST_MS, "") === now;
  const all = useAppState(({ settings }) => settings.dismissed);
  const dismissed = KINDS.filter((kind) => all.includes(keyOf(id, kind)));
  const query = (kind: "state" | "tasks" | "timeline") => ({
    queryKey: [...queryKeys.insights, id, kind, revision],
    queryFn: ({ signal }: { signal: AbortSignal }): Promise<Aggregate> =>
      client.aggregates.create({ source: { kind: "note", id }, kind }, { signal }),
    enabled: isResting && session.editor.doc.length <= LENGTH_MAX && dismissed.length < KINDS.length,
    gcTime: KEPT_MS,
  });
  const talk = useQuery<Aggregate>(query("state"));
  const tasks = useQuery<Aggregate>(query("tasks"));
  const timeline = useQuery<Aggregate>(query("timeline"));
  const today = localDay(useNow());
  const suggestion = nextAction(
    { state: talk.data, tasks: tasks.data, timeline: timeline.data },
    today,
    new Set(dismissed),
  );
  return {
    suggestion,
    dismiss() {
      if (suggestion === null) return;
      const { settings, changeSettings } = state.getState();
      const next = [...settings.dismissed, keyOf(id, suggestion.kind)].slice(-DISMISSED_MAX);
      changeSettings({ dismissed: next });
    },
  };
}

/** YYYY-MM-DD where the person is. */
function localDay(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const two = (value: number): string => String(value).padStart(2, "0");

const KINDS = ["reply", "tasks", "dates"] as const satisfies Suggestion["kind"][];
const keyOf = (id: string, kind: Suggestion["kind"]): string => `${id} ${kind}`;
