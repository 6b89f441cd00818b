/** Time as the supervisor uses it. `now` never goes back, whatever happens to the clock of the system. */
export interface Timers {
  /** Milliseconds since some moment. */
  now(): number;
  /**
   * Runs `act` once after so many milliseconds; the answer calls it off. The process may end before, unless someone
   * waits for what it does.
   */
  after(delay: number, act: () => void, isAwaited?: boolean): () => void;
}

/** The timers of the system. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after(delay, act, isAwaited = false) {
    const timer = setTimeout(act, delay);
    if (!isAwaited) timer.unref();
    return () => clearTimeout(timer);
  },
};
