import { setImmediate as immediate } from "node:timers/promises";

/** Lets timers, input and output of the process run, then goes on. */
export async function breathe(): Promise<void> {
  await immediate();
}

/** Milliseconds of work between two breaths. */
const SLICE_MS = 8;

/**
 * Paces a long loop: call it once an item, and await what it returns, if anything.
 * It breathes whenever 8 ms have passed since the last breath, and throws what `check` throws.
 */
export function createPace(check: () => void = () => {}): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    check();
    return breathe().then(() => {
      check();
      since = performance.now();
    });
  };
}
