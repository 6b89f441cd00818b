import { useEffect } from "react";
import { useApp } from "../state/app-context.ts";
import type { Result } from "./summary-work.ts";

/** Lets the editor mark the sources of the result while the panel is open. */
export function useShownTrace(result: Result | null): void {
  const { trace } = useApp();
  useEffect(() => {
    const lines = result?.summary.lines.map(({ sources }) => sources.map(({ selector }) => selector));
    const shown = result &&
      lines && { noteId: result.noteId, revision: result.revision, text: result.summary.text, lines };
    trace.getState().show(shown ?? null);
    return () => trace.getState().show(null);
  }, [trace, result]);
}
