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

export type ProgressEvent<Result> = ({ kind: "progress" } & Progress) | { kind: "done"; result: Result };

/**
 * Runs `work` and yields its progress, then its result. A slow reader gets the latest progress, not a backlog,
 * with all parts since the one before.
 * Work is aborted when `signal` is, and when the reader stops reading.
 */
export async function* withProgress<Result>(
  signal: AbortSignal,
  work: (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<Result>,
): AsyncGenerator<ProgressEvent<Result>, void> {
  const stop = new AbortController();
  let latest: Progress | undefined;
  let wake = Promise.withResolvers<void>();
  const running = work(AbortSignal.any([signal, stop.signal]), (progress) => {
    const parts = [...(latest?.parts ?? []), ...(progress.parts ?? [])];
    const earlier = progress.earlier ?? latest?.earlier;
    latest = { ...progress, ...(parts.length > 0 && { parts }), ...(earlier && { earlier }) };
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
        const told = latest;
        latest = undefined;
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
