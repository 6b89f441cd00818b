import { skipToken, useQuery } from "@tanstack/react-query";
import type { SummaryTrace, TracedUnit } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { queryKeys } from "../state/query-keys.ts";
import type { Result } from "./summary-work.ts";

const MOST_UNITS = 3_000;
const KEPT_MS = 60_000;

/** How a result was made, read when it is first asked for. */
export function useResultTrace({ noteId, source, revision, summary }: Result, isAsked: boolean) {
  const { client } = useApp();
  const { type, length, format } = summary;
  return useQuery<SummaryTrace>({
    queryKey: [...queryKeys.summaries, noteId, source, revision, type, length, format, summary.marks],
    queryFn: isAsked
      ? ({ signal }) => client.summaries.trace({ source, type, length, format }, { signal })
      : skipToken,
    gcTime: KEPT_MS,
  });
}

/** The units a result was chosen from; left out for very long notes, where naming one is not worth reading all. */
export function useTraceUnits(result: Result, isAsked: boolean): readonly TracedUnit[] | undefined {
  const { data } = useResultTrace(result, isAsked && result.summary.read.units <= MOST_UNITS);
  return data?.summary.documents[0]?.revision === result.revision ? data.units : undefined;
}
