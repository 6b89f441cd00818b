import type { Connection } from "../client/connection.ts";
import { untilDone } from "./until-done.ts";

const RETRY_MS = 400;

/** Takes every event of a stream of the host, and opens it again after it broke, for as long as the signal holds. */
export async function followStream<T>(
  connection: Pick<Connection, "status">,
  signal: AbortSignal,
  open: () => Promise<AsyncIterable<T>>,
  take: (event: T) => void,
): Promise<void> {
  while (!signal.aborted) {
    await untilOpen(connection, signal);
    if (signal.aborted) return;
    try {
      for await (const event of await open()) take(event);
    } catch {
      // A broken stream is opened again below, as one that ended is.
    }
    await pause(RETRY_MS, signal);
  }
}

async function untilOpen({ status }: Pick<Connection, "status">, signal: AbortSignal): Promise<void> {
  if (status.getState().status === "open") return;
  await untilDone(signal, (done) => status.subscribe((state) => state.status === "open" && done()));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await untilDone(signal, (done) => {
    const timer = setTimeout(done, ms);
    return () => clearTimeout(timer);
  });
}
