import type { App } from "./app-context.ts";
import { followStream } from "./follow-stream.ts";
import { queryKeys } from "./query-keys.ts";

/** Keeps the states of the processes up to date for the life of the window. */
export async function followProcesses(app: App, signal: AbortSignal): Promise<void> {
  const { client, connection, queryClient } = app;
  await followStream(
    connection,
    signal,
    () => client.processes.changes(undefined, { signal }),
    (list) => queryClient.setQueryData(queryKeys.processes, list),
  );
}
