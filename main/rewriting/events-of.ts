/** One event of a piece of work, or its result. */
export type WorkEvent<Event, Result> = { event: Event } | { result: Result };

/**
 * Runs `work` and yields what it tells in order, then its result. It is aborted when `signal` is, and when the reader stops
 * reading.
 */
export async function* eventsOf<Event, Result>(
  signal: AbortSignal,
  work: (signal: AbortSignal, onEvent: (event: Event) => void) => Promise<Result>,
): AsyncGenerator<WorkEvent<Event, Result>, void> {
  const stop = new AbortController();
  const waiting: Event[] = [];
  let wake = Promise.withResolvers<void>();
  const running = work(AbortSignal.any([signal, stop.signal]), (event) => {
    waiting.push(event);
    wake.resolve();
  });
  const ended = running.then(
    () => true,
    () => true,
  );
  try {
    for (let isOver = false; !isOver; ) {
      isOver = (await Promise.race([ended, wake.promise.then(() => false)])) && waiting.length === 0;
      wake = Promise.withResolvers<void>();
      for (const event of waiting.splice(0)) yield { event };
    }
    yield { result: await running };
  } finally {
    stop.abort();
  }
}
