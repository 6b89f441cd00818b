/** Gives the thread back between steps of a long loop, and ends the loop when the caller stops it. */
export interface Pace {
  breathe: () => Promise<void>;
  signal: AbortSignal;
}

/** Runs `work` for 0 to `count` - 1, breathing every `step` calls. Throws the signal's reason when it aborts. */
export async function paced(
  count: number,
  pace: Pace,
  work: (index: number) => void,
  step = 256,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    if (index % step === 0) {
      await pace.breathe();
      pace.signal.throwIfAborted();
    }
    work(index);
  }
}
