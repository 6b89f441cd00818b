import type { DesktopEvent } from "#shared/desktop.ts";

/** What the host asks of one page, kept until the page takes it. */
export interface WindowEvents {
  send(event: DesktopEvent): void;
  /** Whether a page is listening. */
  readonly isFollowed: boolean;
  /** The events from now on, and those kept; ends with the signal or when another page listens. */
  follow(signal: AbortSignal): AsyncGenerator<DesktopEvent, void>;
}

/** An event sent while the page still loads, or loads again, waits for it. */
export function createWindowEvents(): WindowEvents {
  const kept: DesktopEvent[] = [];
  let listener: { wake: () => void } | undefined;

  return {
    send(event) {
      if (kept.length < KEPT_MAX) kept.push(event);
      listener?.wake();
    },
    get isFollowed() {
      return listener !== undefined;
    },
    async *follow(signal) {
      const own = { wake: () => {} };
      listener?.wake();
      listener = own;
      const stop = () => own.wake();
      const isCurrent = () => listener === own && !signal.aborted;
      signal.addEventListener("abort", stop);
      try {
        while (isCurrent()) {
          const next = kept.shift();
          if (next !== undefined) yield next;
          else await new Promise<void>((resolve) => void (own.wake = resolve));
        }
      } finally {
        signal.removeEventListener("abort", stop);
        if (listener === own) listener = undefined;
      }
    },
  };
}

const KEPT_MAX = 1_000;
