import type { StepTiming } from "#shared/summary.ts";

/** Tells how long each step of a piece of work took. Steps follow each other; one that comes again goes on. */
export interface StepClock {
  /** Ends the step before, unless it is the same one. */
  enter(step: string): void;
  /** Ends the last step. */
  stop(): StepTiming[];
}

/** `now` is in milliseconds. */
export function createStepClock(now: () => number): StepClock {
  const spent = new Map<string, number>();
  let open: { step: string; since: number } | null = null;
  const close = (): void => {
    if (open === null) return;
    spent.set(open.step, (spent.get(open.step) ?? 0) + now() - open.since);
    open = null;
  };
  return {
    enter(step) {
      if (open?.step === step) return;
      close();
      open = { step, since: now() };
    },
    stop() {
      close();
      return [...spent].map(([step, milliseconds]) => ({
        step,
        milliseconds: Math.round(milliseconds * 100) / 100,
      }));
    },
  };
}
