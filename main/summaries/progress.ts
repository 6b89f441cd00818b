import type { BundlePart, Summary } from "#shared/summary.ts";

/** How far a piece of work has come: `done` of `total` items of one stage. */
export interface Progress {
  stage: string;
  done: number;
  total: number;
  /** The notes of a bundle that were read since the progress before. */
  parts?: BundlePart[];
  /** A summary of the same text by an earlier version, to be shown as such until the new one is there. */
  earlier?: Summary;
}

export type ProgressEvent<Result, Step = Progress> =
  | ({ kind: "progress" } & Step)
  | { kind: "done"; result: Result };

/**
 * Runs `work` and yields its progress, then its result. A slow reader gets the latest progress, not a backlog:
 * `join` puts what was not yet told into it.
 * Work is aborted when `signal` is, and when the reader stops reading.
 */
export async function* withProgress<Result, Step extends object>(
  signal: AbortSignal,
  work: (signal: AbortSignal, onProgress: (progress: Step) => void) => Promise<Result>,
  join: (untold: Step, latest: Step) => Step,
): AsyncGenerator<ProgressEvent<Result, Step>, void> {
  const stop = new AbortController();
  let untold: Step | undefined;
  let wake = Promise.withResolvers<void>();
  const running = work(AbortSignal.any([signal, stop.signal]), (progress) => {
    untold = untold === undefined ? progress : join(untold, progress);
    wake.resolve();
  });
  const ended = running.then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  try {
    for (;;) {
      const outcome = await Promise.race([ended, wake.promise]);
      if (outcome === undefined) {
        wake = Promise.withResolvers<void>();
        const told = untold;
        untold = undefined;
        if (told !== undefined) yield { kind: "progress", ...told };
      } else if ("error" in outcome) {
        throw outcome.error;
      } else {
        yield { kind: "done", result: outcome.result };
        return;
      }
    }
  } finally {
    stop.abort();
  }
}

/** The latest progress of a summary with all parts since the one that was told. */
export function joinProgress(untold: Progress, latest: Progress): Progress {
  const parts = [...(untold.parts ?? []), ...(latest.parts ?? [])];
  const earlier = latest.earlier ?? untold.earlier;
  return { ...latest, ...(parts.length > 0 && { parts }), ...(earlier && { earlier }) };
}
