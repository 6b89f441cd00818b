import type { ChildLimits } from "./running-child.ts";

/** Milliseconds, bytes and counts within which a child is kept. */
export interface SupervisorLimits extends ChildLimits {
  /** Milliseconds a stopped job has to end before the child is ended. */
  cancel: number;
  /** Milliseconds without work after which the child is ended, which gives its memory back. */
  idle: number;
  /** Deaths within `window` milliseconds after which it is started by `restart` only. */
  deaths: number;
  window: number;
  /** Milliseconds before the start after the second death; doubled for each further one. */
  backOff: number;
  /** Calls that may wait. */
  queue: number;
}

export const SUPERVISOR_LIMITS: Readonly<SupervisorLimits> = {
  start: 10_000,
  heartbeat: 2_000,
  quiet: 15_000,
  memory: 1024 * 1024 * 1024,
  cancel: 1_000,
  idle: 5 * 60_000,
  deaths: 5,
  window: 60_000,
  backOff: 250,
  queue: 32,
};
