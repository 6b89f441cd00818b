/** Time as the supervisor uses it. `now` never goes back, whatever happens to the clock of the system. */
export interface Timers {
  /** Milliseconds since some moment. */
  now(): number;
  /** Runs `act` once after so many milliseconds; the answer calls it off. */
  after(delay: number, act: () => void): () => void;
}

/** The timers of the system. They do not keep the process alive. */
export const systemTimers: Timers = {
  now: () => performance.now(),
  after(delay, act) {
    const timer = setTimeout(act, delay).unref();
    return () => clearTimeout(timer);
  },
};
