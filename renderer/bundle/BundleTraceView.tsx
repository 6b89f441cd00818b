import { useTranslation } from "react-i18next";
import type { LibraryBundle } from "#shared/bundle.ts";
import type { Summary } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { TraceFrame } from "../trace/TraceFrame.tsx";
import { Button } from "../ui/Button.tsx";
import { BundleQuery } from "./BundleQuery.tsx";
import { BundleTraceList } from "./BundleTraceList.tsx";

/** How a summary of several notes was made: what each note gave, and what became of its passages. */
export function BundleTraceView({
  bundle,
  summary,
  row,
  onClose,
  onAgain,
}: {
  bundle: LibraryBundle;
  summary: Summary;
  /** The row the person comes back to from a note. */
  row: number | null;
  onClose: () => void;
  /** Asks for the summary anew. */
  onAgain: () => void;
}) {
  const { t } = useTranslation();
  const { client } = useApp();
  const { type, length, format } = summary;
  return (
    <TraceFrame onClose={onClose}>
      <BundleQuery
        bundle={bundle}
        name={`trace ${type} ${length}`}
        ask={(signal) => client.summaries.traceBundle({ source: bundle, type, length, format }, { signal })}
      >
        {(trace) => (
          <BundleTraceList bundle={bundle} trace={trace} summary={summary} row={row}>
            {trace.summary.text !== summary.text && (
              <div className="flex flex-wrap items-center gap-2 pb-3 text-muted">
                <p className="min-w-40 flex-1">{t("bundle.trace.changed")}</p>
                <Button onClick={onAgain}>{t("bundle.trace.again")}</Button>
              </div>
            )}
          </BundleTraceList>
        )}
      </BundleQuery>
    </TraceFrame>
  );
}
