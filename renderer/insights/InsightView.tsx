import { CalendarDays, Copy } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import { runCommand } from "../commands/run-command.ts";
import { saveDatesCalendar, saveTasksCalendar } from "../commands/save-calendar.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { copyText } from "../state/copy-text.ts";
import { useLasting } from "../summarize/use-lasting.ts";
import { WorkEnd } from "../summarize/WorkEnd.tsx";
import { WorkProgress } from "../summarize/WorkProgress.tsx";
import { Button } from "../ui/Button.tsx";
import { InsightList } from "./InsightList.tsx";
import { insightMarkdown, insightRows } from "./insight-rows.ts";
import { useInsights } from "./use-insights.ts";
import { useTicking } from "./use-ticking.ts";

const SHOW_PROGRESS_MS = 300;

/** What a note holds of one kind, each item open down to its source. */
export function InsightView({
  session,
  kind,
  isTrashed,
}: {
  session: NoteSession;
  kind: AggregateKind;
  isTrashed: boolean;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const { data, error, isFetching, isPlaceholderData, refetch, stop, noteId } = useInsights(session, kind);
  const rows = useMemo(() => (data ? insightRows(data, t) : []), [data, t]);
  const text = useMemo(() => (data ? insightMarkdown(data, rows) : ""), [data, rows]);
  const ticking = useTicking(session, data);
  const isSaved = useStore(session.state, ({ save }) => save.kind === "saved");
  const isLong = useLasting(isFetching, SHOW_PROGRESS_MS);
  const isStopped = !isFetching && data === undefined && error === null;
  const { trace } = app;

  useEffect(() => {
    const revision = data?.documents[0]?.revision;
    if (typeof revision === "number") {
      const texts = rows.map((row) => row.text);
      trace.getState().show({ kind, noteId, revision, text, texts, lines: rows.map(({ ranges }) => ranges) });
    }
    return () => trace.getState().show(null);
  }, [trace, kind, noteId, data, rows, text]);

  const title = data && rows.length > 0 ? t(`insights.title.${kind}`, { count: countOf(data) }) : undefined;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto px-4 pt-1 pb-4">
      <section
        aria-label={title ?? t(`insights.view.${kind}`)}
        className="mt-1.5 rounded-3 border border-line bg-surface shadow-float"
      >
        {title !== undefined && (
          <header className="flex flex-wrap items-center gap-x-2 px-3.5 pt-2.5 pb-2 text-muted text-small">
            <h3 className="font-semibold text-text text-ui">{title}</h3>
            {(isPlaceholderData || !isSaved) && <span className="text-warn">{t("summarize.stale")}</span>}
            <span className="ml-auto">{t("insights.engine")}</span>
          </header>
        )}
        {data?.notices.map(({ code, message }) => (
          <p key={code} className="px-3.5 pb-2 text-muted text-small first:pt-3">
            {code === "empty" ? t("insights.empty") : message}
          </p>
        ))}
        {rows.length > 0 && <InsightList rows={rows} ticking={ticking} isReadOnly={isTrashed} />}
        {isLong && isFetching && <WorkProgress progress={null} onStop={stop} />}
        {error && (
          <WorkEnd isFailure onRetry={() => void refetch()}>
            {t("insights.failed", { reason: error.message || t("error.unknown") })}
          </WorkEnd>
        )}
        {isStopped && (
          <WorkEnd isFailure={false} onRetry={() => void refetch()}>
            {t("insights.stopped")}
          </WorkEnd>
        )}
        {rows.length > 0 && (
          <div className="flex flex-wrap gap-1.5 border-line border-t px-2.5 py-2">
            <Button onClick={() => void copyText(app, text)}>
              <Copy className="text-muted" aria-hidden />
              {t("summarize.action.copy")}
            </Button>
            {(kind === "tasks" || kind === "timeline") && (
              <Button
                onClick={() => void runCommand(app, kind === "tasks" ? saveTasksCalendar : saveDatesCalendar)}
              >
                <CalendarDays className="text-muted" aria-hidden />
                {t("insights.calendar")}
              </Button>
            )}
          </div>
        )}
        <p role="status" className="sr-only">
          {title !== undefined && !isFetching ? t("summarize.ready", { title }) : ""}
        </p>
      </section>
    </div>
  );
}

/** What the title counts: of the tasks, those that are still to be done. */
function countOf(result: Aggregate): number {
  return result.kind === "tasks" ? result.items.filter(({ isDone }) => !isDone).length : result.items.length;
}
