import type { SupervisorLimits } from "./supervisor-limits.ts";
import type { Timers } from "./timers.ts";

/** Remembers deaths, and says how long to wait before the next start. */
export interface BackOff {
  /** Milliseconds to wait after a death that has just happened; null when it was one too many. */
  afterDeath(): number | null;
  forget(): void;
}

/** No wait after the first death, then twice as long for each one within the window. */
export function createBackOff(
  { deaths, window, backOff }: Pick<SupervisorLimits, "deaths" | "window" | "backOff">,
  { now }: Pick<Timers, "now">,
): BackOff {
  let times: number[] = [];
  return {
    afterDeath() {
      const time = now();
      times = [...times.filter((earlier) => time - earlier < window), time];
      if (times.length >= deaths) return null;
      return times.length === 1 ? 0 : backOff * 2 ** (times.length - 2);
    },
    forget() {
      times = [];
    },
  };
}
