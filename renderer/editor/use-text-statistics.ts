import { useEffect } from "react";
import type { NoteSession } from "./note-session.ts";
import { countText } from "./text-statistics.ts";

const QUIET_MS = 250;

/** Keeps the word count of a session, made once typing pauses, in the browser's idle time. */
export function useTextStatistics(session: NoteSession): void {
  useEffect(() => {
    let stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function count(signal: AbortSignal): Promise<void> {
      const statistics = await countText(session.editor.doc.iter(), idle, signal);
      if (statistics) session.state.setState({ statistics });
    }
    function countAfter(wait: number): void {
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      clearTimeout(timer);
      timer = setTimeout(() => void count(signal), wait);
    }
    countAfter(0);
    const unsubscribe = session.state.subscribe((state, before) => {
      if (state.edits !== before.edits) countAfter(QUIET_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
      stop.abort();
    };
  }, [session]);
}

function idle(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 200 });
  else setTimeout(resolve, 0);
  return promise;
}
