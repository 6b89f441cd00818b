import { AppError } from "#shared/errors.ts";
import type { LibraryChange } from "#shared/library.ts";
import type { ChangePage } from "./change-log.ts";

const PAGE = 500;

/** Follows the stored change log. A stream holds its place and nothing else, so a slow reader costs no memory. */
export interface ChangeFeed {
  /** Tells the streams that changes up to `seq` are stored. */
  advance(seq: number): void;
  head(): number;
  stream(since: number | undefined, signal: AbortSignal): AsyncIterable<LibraryChange>;
  /** Ends every stream. */
  close(): void;
}

export function createChangeFeed(read: (after: number, limit: number) => Promise<ChangePage>): ChangeFeed {
  let head = 0;
  let isClosed = false;
  const sleepers = new Set<() => void>();

  function wake(): void {
    for (const sleeper of sleepers) sleeper();
  }

  async function untilAfter(seq: number, signal: AbortSignal): Promise<void> {
    if (head > seq || isClosed || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const wakeUp = (): void => resolve();
    sleepers.add(wakeUp);
    signal.addEventListener("abort", wakeUp, { once: true });
    await promise;
    sleepers.delete(wakeUp);
    signal.removeEventListener("abort", wakeUp);
  }

  /** A reader that died is there again for the next call, so its clients need not notice. */
  async function readAgain(after: number): Promise<ChangePage> {
    try {
      return await read(after, PAGE);
    } catch (error) {
      if (error instanceof AppError && error.code === "unavailable") return read(after, PAGE);
      throw error;
    }
  }

  async function* follow(start: number, signal: AbortSignal): AsyncGenerator<LibraryChange, void> {
    const isOver = (): boolean => isClosed || signal.aborted;
    let at = start;
    while (!isOver()) {
      const page = await readAgain(at).catch((error: unknown) => {
        if (isOver()) return null;
        throw error;
      });
      if (page === null) return;
      if (page.isLost) {
        at = page.head;
        yield { kind: "reset", seq: at };
        continue;
      }
      for (const change of page.changes) {
        if (isOver()) return;
        at = change.seq;
        yield change;
      }
      await untilAfter(at, signal);
    }
  }

  return {
    advance(seq) {
      if (seq <= head) return;
      head = seq;
      wake();
    },
    head: () => head,
    stream: (since, signal) => follow(since ?? head, signal),
    close() {
      isClosed = true;
      wake();
    },
  };
}
