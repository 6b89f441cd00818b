import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteId } from "#shared/note.ts";
import type { Summary, SummaryEvent, SummaryOptions } from "#shared/summary.ts";
import type { NoteSession } from "../editor/note-session.ts";

/** How long a note rests after a save before its summary is made anew. */
export const REFRESH_MS = 600;

export type Progress = { stage: string; done: number; total: number };
export type Work =
  | { kind: "idle" }
  | { kind: "working"; progress: Progress | null }
  | { kind: "stopped" }
  | { kind: "failed"; message: string };
/** A summary and the stored text it was made from; `changed` are its lines that the one before did not have. */
export type Result = {
  summary: Summary;
  elapsedMs: number;
  noteId: NoteId;
  revision: number;
  changed: readonly number[];
  /** Made by an earlier version of the app; the new one is on its way. */
  isEarlier: boolean;
};
export type SummaryState = { result: Result | null; work: Work };

export interface SummaryWork {
  readonly state: StoreApi<SummaryState>;
  /** Summarizes with these options from now on, at once. */
  want(options: SummaryOptions): void;
  stop(): void;
  retry(): void;
  /** Follows the note until the answer is called. */
  follow(): () => void;
}

export type SummaryWorkOptions = {
  session: Pick<NoteSession, "state" | "flush">;
  stream: (id: NoteId, options: SummaryOptions, signal: AbortSignal) => Promise<AsyncIterable<SummaryEvent>>;
  after: (milliseconds: number, task: () => void) => () => void;
  describe: (error: unknown) => string;
};

/**
 * The summary of one note as it is stored: made at once when asked for, and anew a moment after each save.
 * A newer wish ends the one before it; the last result stays until the next is there.
 */
export function createSummaryWork({ session, stream, after, describe }: SummaryWorkOptions): SummaryWork {
  const state = createStore<SummaryState>(() => ({ result: null, work: { kind: "idle" } }));
  let wanted: SummaryOptions | undefined;
  let running: AbortController | undefined;
  let cancelTimer: (() => void) | undefined;

  function isCurrent(): boolean {
    const { result } = state.getState();
    const { id, revision } = session.state.getState();
    if (result === null || result.isEarlier || wanted === undefined) return false;
    const { summary } = result;
    const isAsWanted =
      summary.type === wanted.type && summary.length === wanted.length && summary.format === wanted.format;
    return isAsWanted && result.noteId === id && result.revision === revision;
  }

  function run(savesFirst: boolean): void {
    cancelTimer?.();
    running?.abort();
    if (wanted === undefined) return;
    running = new AbortController();
    void make(wanted, savesFirst, running.signal);
  }

  async function make(options: SummaryOptions, savesFirst: boolean, signal: AbortSignal): Promise<void> {
    state.setState({ work: { kind: "working", progress: null } });
    try {
      if (savesFirst) await session.flush();
      signal.throwIfAborted();
      const { id } = session.state.getState();
      for await (const event of await stream(id, options, signal)) {
        if (signal.aborted) return;
        take(event, id);
      }
    } catch (error) {
      if (!signal.aborted) state.setState({ work: { kind: "failed", message: describe(error) } });
    } finally {
      if (running?.signal === signal) running = undefined;
    }
  }

  function take(event: SummaryEvent, noteId: NoteId): void {
    if (event.kind === "progress") {
      const work: Work = { kind: "working", progress: event };
      const { earlier } = event;
      state.setState(earlier === undefined ? { work } : { work, result: resultOf(earlier, 0, noteId, true) });
      return;
    }
    const result = resultOf(event.summary, event.elapsedMs, noteId, false);
    state.setState({ result, work: { kind: "idle" } });
  }

  function resultOf(summary: Summary, elapsedMs: number, noteId: NoteId, isEarlier: boolean): Result {
    const revision = summary.documents[0]?.revision ?? session.state.getState().revision;
    const changed = changedLines(state.getState().result, summary, noteId);
    return { summary, elapsedMs, noteId, revision, changed, isEarlier };
  }

  function refreshLater(): void {
    cancelTimer?.();
    cancelTimer = after(REFRESH_MS, () => {
      if (!isCurrent()) run(false);
    });
  }

  return {
    state,
    want(options) {
      wanted = options;
      if (!isCurrent()) run(true);
    },
    stop() {
      running?.abort();
      cancelTimer?.();
      state.setState({ work: { kind: "stopped" } });
    },
    retry: () => run(true),
    follow() {
      const unsubscribe = session.state.subscribe(({ id, revision }, before) => {
        if (id !== before.id || revision !== before.revision) refreshLater();
      });
      return () => {
        unsubscribe();
        cancelTimer?.();
        running?.abort();
      };
    },
  };
}

/** The lines that an edit of the note brought; none when the options or the note are others than before. */
function changedLines(before: Result | null, { type, length, lines }: Summary, noteId: NoteId): number[] {
  const isSameWish =
    before?.noteId === noteId && before.summary.type === type && before.summary.length === length;
  if (!isSameWish || before.summary.lines.length === 0) return [];
  const known = new Set(before.summary.lines.map(({ text }) => text));
  return lines.flatMap(({ text }, index) => (known.has(text) ? [] : [index]));
}
