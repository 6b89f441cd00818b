import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as wait } from "node:timers/promises";

const TICK_MS = 5;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Wall milliseconds of one run. */
export async function timed(run: () => unknown): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** Wall milliseconds of each of `rounds` runs. */
export async function rounds(count: number, run: (round: number) => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await timed(() => run(round)));
  return times;
}

/** How long the event loop of this thread was held up, in milliseconds. */
export interface LoopDelay {
  longest: number;
  p99: number;
}

/** The delay of the event loop during `run`; `longest` counts what is done in `afterMs` behind it as well. */
export async function loopDelay(run: () => Promise<unknown>, afterMs = TICK_MS): Promise<LoopDelay> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await run();
  const p99 = delay.percentile(99) / 1e6;
  // What blocked at the very end is seen by the next tick of the timer only.
  await wait(afterMs);
  delay.disable();
  return { longest: delay.max / 1e6, p99 };
}

/** CPU seconds of this process and its threads during `run`. */
export async function cpuSeconds(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
