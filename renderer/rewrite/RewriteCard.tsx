import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { showModels } from "../commands/views.ts";
import { runCommand } from "../commands/run-command.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { formatElapsed } from "../i18n/format-elapsed.ts";
import { useApp, useAppState } from "../state/app-context.ts";
import { useLasting } from "../summarize/use-lasting.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { Segmented } from "../ui/Segmented.tsx";
import { isReviewed } from "./choices.ts";
import { RewriteActions } from "./RewriteActions.tsx";
import type { RewriteResult, RewriteWork } from "./rewrite-work.ts";
import { UnitReview } from "./UnitReview.tsx";
import "../summarize/summary.css";
import "./rewrite.css";

const SHOW_PROGRESS_MS = 300;
const VIEWS = ["inline", "side"] as const;

/** The rewrite to be reviewed, with its engine and time, and what stands in its way. */
export function RewriteCard({
  work,
  session,
  isTrashed,
}: {
  work: RewriteWork;
  session: NoteSession;
  isTrashed: boolean;
}) {
  const { t } = useTranslation();
  const { result, work: state, written } = useStore(work.state);
  const isWorking = state.kind === "working";
  const isLong = useLasting(isWorking, SHOW_PROGRESS_MS);
  const count = result?.rewrite.units.filter(isReviewed).length ?? 0;
  const title = t("rewrite.title", { count });
  if (result === null && state.kind === "idle")
    return <p className="px-0.5 text-muted">{t("rewrite.empty")}</p>;
  return (
    <section
      aria-label={result ? title : t("rewrite.label")}
      className="nb-review rounded-3 border border-line bg-surface shadow-float"
    >
      {result && <Review result={result} title={title} work={work} session={session} />}
      {isLong && isWorking && <WorkProgress progress={state.progress} onStop={() => work.stop()} />}
      {isWorking && written !== "" && (
        <p data-user-text="" className="px-3.5 pb-3 text-muted text-result [overflow-wrap:anywhere]">
          {written}
        </p>
      )}
      {state.kind === "failed" && (
        <WorkEnd isFailure onRetry={() => work.retry()}>
          {t("rewrite.failed", { reason: state.message })}
        </WorkEnd>
      )}
      {state.kind === "stopped" && (
        <WorkEnd isFailure={false} onRetry={() => work.retry()}>
          {t("rewrite.stopped")}
        </WorkEnd>
      )}
      {result && count > 0 && (
        <RewriteActions result={result} work={work} session={session} isTrashed={isTrashed} />
      )}
      <p role="status" className="sr-only">
        {result && state.kind === "idle" ? t("rewrite.ready", { title }) : ""}
      </p>
    </section>
  );
}

function Review({
  result,
  title,
  work,
  session,
}: {
  result: RewriteResult;
  title: string;
  work: RewriteWork;
  session: NoteSession;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const isSideBySide = useAppState(({ settings }) => settings.rewrite.isSideBySide);
  const revision = useStore(session.state, (note) => note.revision);
  const isSaved = useStore(session.state, ({ save }) => save.kind === "saved");
  const { rewrite, choices } = result;
  const reviewed = rewrite.units.flatMap((unit, index) => (isReviewed(unit) ? [{ unit, index }] : []));
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-1.5 text-muted text-small">
        <h3 className="font-semibold text-text text-ui">{title}</h3>
        {(result.revision !== revision || !isSaved) && (
          <span className="text-warn">{t("summarize.stale")}</span>
        )}
        <span className="ml-auto tabular-nums">
          {t("summarize.engine", { engine: rewrite.engine, time: formatElapsed(result.elapsedMs, t) })}
        </span>
      </header>
      <div className="flex flex-wrap items-center gap-2 px-3.5 pb-2 text-muted text-small">
        <span>{t(result.input.range === null ? "rewrite.scope.note" : "rewrite.scope.selection")}</span>
        {reviewed.length > 0 && (
          <div className="ml-auto">
            <Segmented
              label={t("rewrite.view.label")}
              value={isSideBySide ? "side" : "inline"}
              options={VIEWS.map((value) => ({ value, label: t(`rewrite.view.${value}`) }))}
              onChange={(view) =>
                app.state.getState().changeSettings({ rewrite: { isSideBySide: view === "side" } })
              }
            />
          </div>
        )}
      </div>
      {rewrite.notices.map(({ code, message }) => (
        <p key={code} className="px-3.5 pb-2 text-muted text-small">
          {message}
        </p>
      ))}
      {rewrite.undone.map(({ wish, message, needs }) => (
        <p key={wish} className="px-3.5 pb-2 text-muted text-small">
          {needs === null ? message : t("rewrite.needs", { message, needs })}{" "}
          {needs !== null && (
            <button
              type="button"
              onClick={() => void runCommand(app, showModels)}
              className="text-text underline decoration-line-strong underline-offset-2"
            >
              {t("rewrite.showModels")}
            </button>
          )}
        </p>
      ))}
      {reviewed.length > 0 && (
        <ul aria-label={t("rewrite.list")} className="px-3.5 pb-1">
          {reviewed.map(({ unit, index }) => (
            <UnitReview
              key={`${index} ${unit.source.start}`}
              unit={unit}
              choice={choices[index]}
              protectedSpans={rewrite.protectedSpans}
              isSideBySide={isSideBySide}
              onDecide={(choice) => work.decide(index, choice)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
