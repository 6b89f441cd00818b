import type { QueryClient } from "@tanstack/react-query";
import type { LibraryChange } from "#shared/library.ts";
import type { Note, NoteId } from "#shared/note.ts";
import type { App } from "./app-context.ts";
import { followStream } from "./follow-stream.ts";
import { refreshLists } from "./note-cache.ts";
import { queryKeys } from "./query-keys.ts";

/** Changes that arrive within this time are shown together. */
const GATHER_MS = 40;
/** Least time between two such showings, as during an import: each reads and draws the lists anew. */
const SHOW_MS = 400;

/**
 * Follows the library's one stream of changes for the life of the window, so that every tab shows the same notes.
 * After a lost connection it goes on from the last change seen.
 */
export async function followLibrary(app: App, since: number, signal: AbortSignal): Promise<void> {
  let last = since;
  const gathered: LibraryChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shownAt = -SHOW_MS;

  function flush(): void {
    timer = undefined;
    shownAt = performance.now();
    void applyLibraryChanges(app, gathered.splice(0));
  }

  await followStream(
    app.connection,
    signal,
    () => app.client.library.changes({ since: last }, { signal }),
    (change) => {
      last = change.seq;
      gathered.push(change);
      timer ??= setTimeout(flush, Math.max(GATHER_MS, shownAt + SHOW_MS - performance.now()));
    },
  );
}

/** Brings what is shown up to date: lists and counts once, notes only where the page holds an older revision. */
export async function applyLibraryChanges(
  { queryClient, state, proofread }: Pick<App, "queryClient" | "state" | "proofread">,
  changes: readonly LibraryChange[],
): Promise<void> {
  const work: Promise<void>[] = [];
  if (changes.some(({ kind }) => kind !== "decided")) work.push(refreshLists(queryClient));
  if (changes.some(({ kind }) => kind === "decided" || kind === "reset")) {
    proofread.getState().recheck?.();
    for (const queryKey of DECISIONS) work.push(queryClient.invalidateQueries({ queryKey }));
  }
  for (const change of changes) {
    if (change.kind === "decided") continue;
    if (change.kind === "reset") {
      work.push(queryClient.invalidateQueries());
      continue;
    }
    if (change.kind === "marked") {
      work.push(queryClient.invalidateQueries({ queryKey: queryKeys.marks(change.id) }));
      continue;
    }
    const { view, selectedId } = state.getState();
    const isGone =
      change.kind === "purged" ||
      (change.kind === "trashed" && view === "all") ||
      (change.kind === "restored" && view === "trash");
    if (isGone && selectedId === change.id) state.getState().select(null);
    if (change.kind === "purged") queryClient.removeQueries({ queryKey: queryKeys.note(change.id) });
    else if (change.kind !== "edited" || isOlder(queryClient, change.id, change.revision)) {
      queryClient.removeQueries({ queryKey: queryKeys.note(change.id), type: "inactive" });
      work.push(queryClient.invalidateQueries({ queryKey: queryKeys.note(change.id) }));
    }
  }
  await Promise.all(work);
}

/** The lists of what the person decided about proofreading. */
const DECISIONS = [queryKeys.ownWords, queryKeys.proofreadRules, queryKeys.ignored];

function isOlder(queryClient: QueryClient, id: NoteId, revision: number): boolean {
  const note = queryClient.getQueryData<Note>(queryKeys.note(id));
  return note !== undefined && note.revision < revision;
}
