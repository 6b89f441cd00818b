import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteSession } from "../editor/note-session.ts";
import { formatElapsed } from "../i18n/format-elapsed.ts";
import { SummaryActions } from "./SummaryActions.tsx";
import { SummaryLines } from "./SummaryLines.tsx";
import type { Result, SummaryWork } from "./summary-work.ts";
import { useLasting } from "./use-lasting.ts";
import { WorkEnd } from "./WorkEnd.tsx";
import { WorkProgress } from "./WorkProgress.tsx";
import "./summary.css";

const SHOW_PROGRESS_MS = 300;

/** The result with its engine and time, what stands in its way, and what can be done with it. */
export function SummaryCard({
  work,
  session,
  isTrashed,
}: {
  work: SummaryWork;
  session: NoteSession;
  isTrashed: boolean;
}) {
  const { t } = useTranslation();
  const { result, work: state } = useStore(work.state);
  const revision = useStore(session.state, (note) => note.revision);
  const isSaved = useStore(session.state, ({ save }) => save.kind === "saved");
  const isWorking = state.kind === "working";
  const isLong = useLasting(isWorking, SHOW_PROGRESS_MS);
  const isStale = result !== null && (result.revision !== revision || !isSaved);
  const name = result && cardTitle(result);
  return (
    <section
      aria-label={name ? t(`summarize.title.${name.type}`, { count: name.count }) : t("panel.label")}
      className="rounded-3 border border-line bg-surface shadow-float"
    >
      {result && name && name.count > 0 && (
        <header className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-2 text-muted text-small">
          <h3 className="font-semibold text-text text-ui">
            {t(`summarize.title.${name.type}`, { count: name.count })}
          </h3>
          {isStale && <span className="text-warn">{t("summarize.stale")}</span>}
          {result.isEarlier && <span className="text-warn">{t("summarize.earlier")}</span>}
          <span className="ml-auto tabular-nums">
            {t("summarize.engine", {
              engine: result.summary.engine,
              time: formatElapsed(result.elapsedMs, t),
            })}
          </span>
        </header>
      )}
      {result?.summary.notices.map(({ code, message }) => (
        <p key={code} className="px-3.5 pb-2 text-muted text-small first:pt-3">
          {code === "empty" ? t("summarize.empty") : message}
        </p>
      ))}
      {result && <SummaryLines result={result} />}
      {isLong && isWorking && <WorkProgress progress={state.progress} onStop={() => work.stop()} />}
      {state.kind === "failed" && (
        <WorkEnd isFailure onRetry={() => work.retry()}>
          {t("summarize.failed", { reason: state.message })}
        </WorkEnd>
      )}
      {state.kind === "stopped" && (
        <WorkEnd isFailure={false} onRetry={() => work.retry()}>
          {t("summarize.stopped")}
        </WorkEnd>
      )}
      {result && result.summary.lines.length > 0 && <SummaryActions isTrashed={isTrashed} />}
      <p role="status" className="sr-only">
        {name && name.count > 0 && state.kind === "idle"
          ? t("summarize.ready", { title: t(`summarize.title.${name.type}`, { count: name.count }) })
          : ""}
      </p>
    </section>
  );
}

function cardTitle({ summary }: Result) {
  return { type: summary.type, count: summary.lines.length };
}
