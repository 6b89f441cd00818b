import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteId } from "#shared/note.ts";
import type { CorrectionType } from "#shared/proofread.ts";
import { useSession } from "../editor/use-session.ts";
import { formatCount } from "../i18n/format.ts";
import { formatElapsed } from "../i18n/format-elapsed.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { Button } from "../ui/Button.tsx";
import { CorrectionFilter } from "./CorrectionFilter.tsx";
import { CorrectionList } from "./CorrectionList.tsx";
import { ProofreadActions } from "./ProofreadActions.tsx";
import { SkippedParts } from "./SkippedParts.tsx";
import "../rewrite/rewrite.css";

/** What proofreading finds in a note, as a list to work through. */
export function ProofreadPanel({ noteId }: { noteId: NoteId }) {
  const { t } = useTranslation();
  const { proofread, state } = useApp();
  const { session, note } = useSession(noteId);
  const isMarking = useAppState(({ settings }) => settings.proofread.isMarking);
  const { marks, report, progress, failure, isThorough, recheck } = useStore(proofread);
  const [wanted, setWanted] = useState<CorrectionType | null>(null);
  if (!session) return null;
  const isReadOnly = typeof note?.deletedAt === "number";
  if (isReadOnly) return <p className="px-4 pt-2 text-muted">{t("proofread.inTrash")}</p>;
  if (!isMarking)
    return (
      <div className="flex flex-col items-start gap-2.5 px-4 pt-2">
        <p className="text-muted">{t("proofread.isOff")}</p>
        <Button onClick={() => state.getState().changeSettings({ proofread: { isMarking: true } })}>
          {t("proofread.turnOn")}
        </Button>
      </div>
    );
  // The kind that was asked for may have been worked through.
  const shown = marks.some(({ type }) => type === wanted) ? wanted : null;
  const counted = t("proofread.marks", { count: marks.length, shown: formatCount(marks.length) });
  const unread = t(failure === null ? "proofread.reading" : "proofread.label");
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">
      <CorrectionFilter marks={marks} shown={shown} onShow={setWanted} />
      <section
        aria-label={t("proofread.label")}
        className="nb-review rounded-3 border border-line bg-surface shadow-float"
      >
        <header className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-1.5 text-muted text-small">
          <h3 className="font-semibold text-text text-ui">
            {report === null || progress !== null ? unread : counted}
          </h3>
          {progress !== null && progress.total > 0 && (
            <span className="ml-auto tabular-nums">
              {t("proofread.read", { percent: Math.floor((100 * progress.done) / progress.total) })}
            </span>
          )}
          {progress === null && report !== null && (
            <span className="ml-auto tabular-nums">
              {t("summarize.engine", { engine: report.engine, time: formatElapsed(report.elapsedMs, t) })}
            </span>
          )}
        </header>
        {failure !== null && (
          <WorkEnd isFailure onRetry={() => recheck?.()}>
            {failure}
          </WorkEnd>
        )}
        {failure === null && progress === null && report !== null && marks.length === 0 && (
          <p className="px-3.5 pb-3 text-muted">
            {t(isThorough ? "proofread.nothingThorough" : "proofread.nothing")}
          </p>
        )}
        <CorrectionList
          session={session}
          marks={shown === null ? marks : marks.filter(({ type }) => type === shown)}
        />
        <ProofreadActions marks={marks} />
      </section>
      {report !== null && report.skipped.length > 0 && <SkippedParts session={session} report={report} />}
    </div>
  );
}
