/**
 * Waits until `start` calls `done` or the signal aborts, whichever is first; what `start` returns is called then, and
 * nothing stays on the signal, which may outlive many waits.
 */
export async function untilDone(signal: AbortSignal, start: (done: () => void) => () => void): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = (): void => resolve();
  signal.addEventListener("abort", done);
  const stop = start(done);
  try {
    await promise;
  } finally {
    signal.removeEventListener("abort", done);
    stop();
  }
}
