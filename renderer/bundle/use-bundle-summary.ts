import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { BundlePart, Summary, SummaryOptions } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import type { Progress, Work } from "../summarize/summary-work.ts";

export type BundleSummary = {
  summary: Summary | null;
  elapsedMs: number;
  /** Notes as they are read, before the whole is there. */
  parts: readonly BundlePart[];
  work: Work;
};

const NOTHING: BundleSummary = { summary: null, elapsedMs: 0, parts: [], work: { kind: "idle" } };

/** The summary of a bundle, made when it is shown and when other options are chosen, and on `retry`. */
export function useBundleSummary(bundle: LibraryBundle, options: SummaryOptions) {
  const { client } = useApp();
  const { t } = useTranslation();
  const [state, setState] = useState(NOTHING);
  const [turn, setTurn] = useState({ number: 0, stop: new AbortController() });

  useEffect(() => {
    const { signal } = turn.stop;
    const leaving = new AbortController();
    const either = AbortSignal.any([signal, leaving.signal]);
    const change = (next: (before: BundleSummary) => BundleSummary): void => {
      if (!leaving.signal.aborted) setState(next);
    };
    const run = async (): Promise<void> => {
      change((before) => ({ ...before, parts: [], work: { kind: "working", progress: null } }));
      const events = await client.summaries.stream({ source: bundle, ...options }, { signal: either });
      for await (const event of events) {
        if (event.kind === "result") {
          const { summary, elapsedMs } = event;
          change(() => ({ summary, elapsedMs, parts: summary.bundle?.parts ?? [], work: { kind: "idle" } }));
        } else {
          const { stage, done, total, parts = [] } = event;
          const progress: Progress = { stage, done, total };
          change((before) => ({
            ...before,
            parts: [...before.parts, ...parts],
            work: { kind: "working", progress },
          }));
        }
      }
    };
    run().catch((error: unknown) => {
      const message = error instanceof Error && error.message !== "" ? error.message : t("error.unknown");
      change((before) => ({
        ...before,
        work: signal.aborted ? { kind: "stopped" } : { kind: "failed", message },
      }));
    });
    return () => leaving.abort();
  }, [client, t, bundle, options, turn]);

  return {
    ...state,
    stop: () => turn.stop.abort(),
    retry: () => setTurn(({ number }) => ({ number: number + 1, stop: new AbortController() })),
  };
}
