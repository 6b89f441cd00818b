import { createStore, type StoreApi } from "zustand/vanilla";
import type { NoteId } from "#shared/note.ts";
import type { Rewrite, RewriteEvent, RewriteInput, RewriteOptions, TextRange } from "#shared/rewrite.ts";
import type { NoteSession } from "../editor/note-session.ts";
import type { Work } from "../summarize/summary-work.ts";
import type { Choice, Choices } from "./choices.ts";

/** A rewrite, the stored text it was made from, and what was decided on it so far. */
export type RewriteResult = {
  rewrite: Rewrite;
  elapsedMs: number;
  noteId: NoteId;
  revision: number;
  /** The words of its range. */
  original: string;
  input: RewriteWish;
  choices: Choices;
};
export type RewriteWish = { options: Partial<RewriteOptions>; range: TextRange | null };
export type RewriteState = {
  result: RewriteResult | null;
  work: Work;
  /** What a model has written so far. */
  written: string;
};

export interface RewriteWork {
  readonly state: StoreApi<RewriteState>;
  /** Rewrites at once; a wish before it ends. */
  run(wish: RewriteWish): void;
  decide(unit: number, choice: Choice): void;
  stop(): void;
  retry(): void;
  discard(): void;
  dispose(): void;
}

export type RewriteWorkOptions = {
  session: Pick<NoteSession, "state" | "flush" | "editor" | "hasUnsaved">;
  stream: (
    input: Partial<RewriteInput> & Pick<RewriteInput, "source">,
    signal: AbortSignal,
  ) => Promise<AsyncIterable<RewriteEvent>>;
  describe: (error: unknown) => string;
};

const IDLE: RewriteState = { result: null, work: { kind: "idle" }, written: "" };
const FLUSHES_MAX = 5;

/** The rewrite of one note or of its selection, made when asked for and kept until it is applied or sent away. */
export function createRewriteWork({ session, stream, describe }: RewriteWorkOptions): RewriteWork {
  const state = createStore<RewriteState>(() => IDLE);
  let wanted: RewriteWish | undefined;
  let running: AbortController | undefined;

  function run(wish: RewriteWish): void {
    running?.abort();
    wanted = wish;
    running = new AbortController();
    void make(wish, running.signal);
  }

  async function make(wish: RewriteWish, signal: AbortSignal): Promise<void> {
    state.setState({ work: { kind: "working", progress: null }, written: "" });
    try {
      for (let count = 0; count === 0 || (session.hasUnsaved && count < FLUSHES_MAX); count += 1)
        await session.flush();
      signal.throwIfAborted();
      const { id, revision } = session.state.getState();
      const text = session.editor.doc;
      const { range, options } = wish;
      const source = { kind: "note" as const, id };
      const events = await stream({ source, ...options, ...(range && { range }) }, signal);
      for await (const event of events) {
        if (signal.aborted) return;
        take(event);
      }

      function take(event: RewriteEvent): void {
        if (event.kind === "progress") state.setState({ work: { kind: "working", progress: event } });
        else if (event.kind === "text") state.setState({ written: event.text });
        else if (event.kind === "result") {
          const { rewrite, elapsedMs } = event;
          const original = text.sliceString(rewrite.range.start, rewrite.range.end, "\n");
          const made = { rewrite, elapsedMs, noteId: id, revision, original, input: wish, choices: {} };
          state.setState({ result: made, work: { kind: "idle" }, written: "" });
        }
      }
    } catch (error) {
      if (!signal.aborted) state.setState({ work: { kind: "failed", message: describe(error) } });
    } finally {
      if (running?.signal === signal) running = undefined;
    }
  }

  return {
    state,
    run,
    decide: (unit, choice) =>
      state.setState(({ result }) => ({
        result: result && { ...result, choices: { ...result.choices, [unit]: choice } },
      })),
    stop() {
      running?.abort();
      state.setState({ work: { kind: "stopped" }, written: "" });
    },
    retry() {
      if (wanted) run(wanted);
    },
    discard() {
      running?.abort();
      state.setState(IDLE);
    },
    dispose: () => running?.abort(),
  };
}
