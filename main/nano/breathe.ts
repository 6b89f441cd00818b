import { setImmediate as immediate } from "node:timers/promises";

/** Lets timers, input and output of the process run, then goes on. */
export async function breathe(): Promise<void> {
  await immediate();
}

/** Milliseconds of work between two breaths. */
const SLICE_MS = 8;

/** Items of a few microseconds between two looks at the clock. */
const SMALL_ITEMS = 16;

/**
 * Paces a long loop: call it once an item, and await what it returns, if anything.
 * It breathes whenever 8 ms have passed since the last breath, and throws what `check` throws.
 * The clock is looked at every `items` calls.
 */
export function createPace(check: () => void = () => {}, items: number = SMALL_ITEMS): Pace {
  let since = performance.now();
  let calls = 0;
  const pause = async () => {
    await breathe();
    check();
    since = performance.now();
  };
  return () => {
    calls += 1;
    return calls % items > 0 || performance.now() - since < SLICE_MS ? undefined : pause();
  };
}

/** Called once an item of a long loop; what it returns is awaited, if anything. */
export type Pace = () => Promise<void> | undefined;
