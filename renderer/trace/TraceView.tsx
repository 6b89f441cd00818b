import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp, useTrace } from "../state/app-context.ts";
import type { Result } from "../summarize/summary-work.ts";
import { useResultTrace } from "../summarize/use-trace-units.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import type { TraceRowsHandle } from "./TraceRows.tsx";
import { StageColumns } from "./StageColumns.tsx";
import { TraceExport } from "./TraceExport.tsx";
import { TraceFrame } from "./TraceFrame.tsx";
import { TraceLines } from "./TraceLines.tsx";
import { TraceRibbon } from "./TraceRibbon.tsx";
import { UnitList } from "./UnitList.tsx";

/** How a summary was made: the note as a ribbon, its lines, every stage, and every unit with what became of it. */
export function TraceView({
  result,
  session,
  onClose,
}: {
  result: Result;
  session: NoteSession;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { trace: marks } = useApp();
  const { data: trace, error, refetch } = useResultTrace(result, true);
  const hotLine = useTrace(({ hot }) => hot);
  const [reached, setReached] = useState(0);
  const list = useRef<TraceRowsHandle>(null);
  const revision = trace?.summary.documents[0]?.revision ?? result.revision;
  const strongest = trace?.units.reduce((most, { score }) => Math.max(most, score), 0) ?? 0;

  function goTo(unit: TracedUnit | undefined, goBack: () => void): void {
    if (unit) marks.getState().reveal(unit, revision, goBack);
  }

  function move(index: number): void {
    setReached(index);
    list.current?.show(index);
  }

  return (
    <TraceFrame onClose={onClose} actions={trace && <TraceExport />}>
      {error && (
        <WorkEnd isFailure onRetry={() => void refetch()}>
          {error.message || t("error.unknown")}
        </WorkEnd>
      )}
      {!trace && !error && (
        <p role="status" className="px-4 py-2 text-muted">
          {t("summarize.trace.loading")}
        </p>
      )}
      {trace && (
        <div className="flex min-h-0 flex-1">
          <TraceRibbon
            units={trace.units}
            strongest={strongest}
            hotLine={hotLine}
            current={Math.min(reached, trace.units.length - 1)}
            onMove={move}
            onGoTo={(index) => {
              move(index);
              goTo(trace.units[index], () => list.current?.focus(index));
            }}
          />
          <UnitList
            ref={list}
            units={trace.units}
            strongest={strongest}
            reached={reached}
            onReach={setReached}
            header={
              <div className="px-2">
                <TraceLines
                  lines={trace.summary.lines}
                  hotLine={hotLine}
                  onHeat={(line) => marks.getState().heat(line)}
                  onGoTo={(line) => {
                    const first = trace.units.find((unit) => unit.line === line);
                    if (first) move(first.index);
                    goTo(first, () => first && list.current?.focus(first.index));
                  }}
                />
                <StageColumns stages={trace.stages} timings={trace.timings} />
              </div>
            }
            onGoTo={(unit) => goTo(unit, () => list.current?.focus(unit.index))}
            isLost={(unit) => session.locate(unit, revision) === undefined}
          />
        </div>
      )}
    </TraceFrame>
  );
}
