import { AppError } from "#shared/errors.ts";

/** Gives the thread back between steps of a long loop, and ends the loop when the caller stops it. */
export interface Pace {
  breathe: () => Promise<void>;
  signal: AbortSignal;
}

/** Gives the thread back once. @throws AppError `cancelled` when the signal is aborted. */
export async function breath({ breathe, signal }: Pace): Promise<void> {
  if (!signal.aborted) await breathe();
  if (signal.aborted) throw new AppError("cancelled", "The work was stopped.");
}

/** Runs `work` for 0 to `count` - 1, breathing every `step` calls. @throws AppError `cancelled`. */
export async function paced(
  count: number,
  pace: Pace,
  work: (index: number) => void,
  step = 64,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    if (index % step === 0) await breath(pace);
    work(index);
  }
}
