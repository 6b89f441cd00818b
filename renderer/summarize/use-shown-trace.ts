import { useEffect } from "react";
import { useApp } from "../state/app-context.ts";
import type { ShownTrace } from "../state/trace-store.ts";
import type { Result } from "./summary-work.ts";

/** Lets the editor mark the sources of the result while the panel is open. */
export function useShownTrace(result: Result | null): void {
  const { trace } = useApp();
  useEffect(() => {
    trace.getState().show(result && shownTrace(result));
    return () => trace.getState().show(null);
  }, [trace, result]);
}

function shownTrace({ noteId, source, revision, summary }: Result): ShownTrace {
  return {
    kind: "summary",
    noteId,
    source,
    revision,
    text: summary.text,
    texts: summary.lines.map(({ text }) => text),
    lines: summary.lines.map(({ sources }) => sources.map(({ selector }) => selector)),
    sentences: summary.lines.map(({ sources }) => sources[0]?.selector),
    marks: summary.marks,
  };
}
