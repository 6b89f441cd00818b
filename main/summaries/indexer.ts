import { setTimeout as wait } from "node:timers/promises";
import { errorRecord, type Log } from "#main/log.ts";
import type { Store } from "#main/store/store.ts";
import { AppError, isCancelled } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Summarizer } from "./summarizer.ts";

/** Reads notes in the background, so that a first summary of them finds their results. */
export interface Indexer {
  /** Tells that somebody works: reading stops at once, and goes on after a while of nothing. */
  touch(): void;
  /** Runs a piece of somebody's work; nothing is read in the background meanwhile. */
  beside<Result>(work: () => Promise<Result>): Promise<Result>;
  /** Whether a note is being read now. */
  isReading(): boolean;
  /** Resolves when no note waits, or reading is paused. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface IndexerOptions {
  store: Store;
  summarizer: Summarizer;
  log: Log;
  /** False for a program that does one thing and ends. */
  isOn: boolean;
  /** Milliseconds without anybody's work after which reading begins. */
  idleMs?: number;
}

const IDLE_MS = 3_000;
/** Notes asked for at a time. */
const PAGE = 50;
/** After a note rests so many times as long as it took, so that half a core stays free for what is not told of. */
const REST_SHARE = 1;
const REST_MS_MAX = 1_000;

/** One note at a time, the latest edit first. It waits without a timer while no note does. */
export function createIndexer({ store, summarizer, log, isOn, idleMs = IDLE_MS }: IndexerOptions): Indexer {
  /** Notes that could not be read; they are tried again after a restart. */
  const refused = new Set<NoteId>();
  let busy = 0;
  let isReading = false;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;
  let stop: AbortController | null = null;
  let running: Promise<void> | null = null;
  let settling: PromiseWithResolvers<void> | null = null;

  function schedule(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (busy > 0 || isClosed || !isOn) return;
    settling ??= Promise.withResolvers();
    timer = setTimeout(() => {
      timer = null;
      running ??= run().finally(() => {
        running = null;
      });
    }, idleMs);
    timer.unref();
  }

  async function run(): Promise<void> {
    const own = new AbortController();
    stop = own;
    try {
      await readAll(own.signal);
      settling?.resolve();
      settling = null;
    } catch (error) {
      if (!isCancelled(error)) {
        log.warn({ error: errorRecord(error) }, "reading notes in the background ended");
        settling?.resolve();
        settling = null;
      } else if (timer === null) schedule();
    }
  }

  async function readAll(signal: AbortSignal): Promise<void> {
    if (!(await store.settings.get()).isIndexing) return;
    const versions = await summarizer.versions(signal);
    for (;;) {
      const { notes } = await store.indexed.pending(versions, PAGE + refused.size);
      const waiting = notes.filter((id) => !refused.has(id));
      if (waiting.length === 0) return;
      for (const id of waiting) {
        const started = performance.now();
        await readOne(id, versions, signal);
        const rest = Math.min(REST_MS_MAX, REST_SHARE * (performance.now() - started));
        await wait(rest, undefined, { signal, ref: false });
      }
    }
  }

  async function readOne(id: NoteId, versions: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
    try {
      const note = await store.notes.get(id);
      isReading = true;
      await summarizer.index({ note: id, text: note.body }, signal);
      await store.indexed.note(id, note.revision, versions);
    } catch (error) {
      if (isCancelled(error) || !(error instanceof AppError) || error.code.startsWith("storage-f"))
        throw error;
      refused.add(id);
      log.warn({ note: id, code: error.code }, "a note was not read in the background");
    } finally {
      isReading = false;
    }
  }

  const touch = (): void => {
    stop?.abort();
    schedule();
  };

  return {
    touch,
    async beside(work) {
      busy += 1;
      touch();
      try {
        return await work();
      } finally {
        busy -= 1;
        schedule();
      }
    },
    isReading: () => isReading,
    settled: () => settling?.promise ?? Promise.resolve(),
    async close() {
      isClosed = true;
      stop?.abort();
      schedule();
      settling?.resolve();
      await running;
    },
  };
}
