import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteId } from "#shared/note.ts";
import type { DocumentSource, Summary, SummaryEvent, SummaryOptions } from "#shared/summary.ts";
import type { NoteSession } from "../editor/note-session.ts";

/** A note or a part of it. */
export type NoteSource = Exclude<DocumentSource, { kind: "text" }>;

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
  /** The note, or the part of it that was asked for. */
  source: NoteSource;
  revision: number;
  changed: readonly number[];
  /** Made by an earlier version of the app; the new one is on its way. */
  isEarlier: boolean;
};
/** A part of a note: a range of one of its stored revisions. */
export type NotePart = { start: number; end: number; revision: number };
export type SummaryState = { result: Result | null; work: Work };

export interface SummaryWork {
  readonly state: StoreApi<SummaryState>;
  /** Summarizes the note, or a part of it, with these options from now on, at once. */
  want(options: SummaryOptions, part?: NotePart | null): void;
  stop(): void;
  retry(): void;
  /** Follows the note until the answer is called. */
  follow(): () => void;
}

export type SummaryWorkOptions = {
  session: Pick<NoteSession, "state" | "flush" | "locate">;
  stream: (
    source: NoteSource,
    options: SummaryOptions,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<SummaryEvent>>;
  /** Called when nothing is left of the part. */
  onPartGone?: () => void;
  after: (milliseconds: number, task: () => void) => () => void;
  describe: (error: unknown) => string;
};

/**
 * The summary of one note as it is stored: made at once when asked for, and anew a moment after each save.
 * A newer wish ends the one before it; the last result stays until the next is there.
 */
export function createSummaryWork({
  session,
  stream,
  after,
  describe,
  onPartGone,
}: SummaryWorkOptions): SummaryWork {
  const state = createStore<SummaryState>(() => ({ result: null, work: { kind: "idle" } }));
  let wanted: SummaryOptions | undefined;
  let part: NotePart | null = null;
  let madeOf: NotePart | null = null;
  let running: AbortController | undefined;
  let cancelTimer: (() => void) | undefined;

  function isCurrent(): boolean {
    const { result } = state.getState();
    const { id, revision } = session.state.getState();
    if (result === null || result.isEarlier || wanted === undefined) return false;
    const { summary } = result;
    const isAsWanted =
      summary.type === wanted.type && summary.length === wanted.length && summary.format === wanted.format;
    return isAsWanted && madeOf === part && result.noteId === id && result.revision === revision;
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
      const of = part;
      const source = sourceOf(of);
      if (source === null) {
        onPartGone?.();
        return;
      }
      for await (const event of await stream(source, options, signal)) {
        if (signal.aborted) return;
        madeOf = of;
        take(event, source);
      }
    } catch (error) {
      if (!signal.aborted) state.setState({ work: { kind: "failed", message: describe(error) } });
    } finally {
      if (running?.signal === signal) running = undefined;
    }
  }

  /** What to read of the note as it stands; null where nothing is left of the part. */
  function sourceOf(wantedPart: NotePart | null): NoteSource | null {
    const { id } = session.state.getState();
    if (wantedPart === null) return { kind: "note", id };
    const range = session.locate(wantedPart, wantedPart.revision);
    return range === undefined ? null : { kind: "selection", id, start: range.start, end: range.end };
  }

  function take(event: SummaryEvent, source: NoteSource): void {
    if (event.kind === "progress") {
      const work: Work = { kind: "working", progress: event };
      const { earlier } = event;
      state.setState(earlier === undefined ? { work } : { work, result: resultOf(earlier, 0, source, true) });
      return;
    }
    const result = resultOf(event.summary, event.elapsedMs, source, false);
    state.setState({ result, work: { kind: "idle" } });
  }

  function resultOf(summary: Summary, elapsedMs: number, source: NoteSource, isEarlier: boolean): Result {
    const { id: noteId } = source;
    const revision = summary.documents[0]?.revision ?? session.state.getState().revision;
    const changed = changedLines(state.getState().result, summary, noteId);
    return { summary, elapsedMs, noteId, source, revision, changed, isEarlier };
  }

  function refreshLater(): void {
    cancelTimer?.();
    cancelTimer = after(REFRESH_MS, () => {
      if (!isCurrent()) run(false);
    });
  }

  return {
    state,
    want(options, wantedPart = null) {
      wanted = options;
      part = wantedPart;
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
