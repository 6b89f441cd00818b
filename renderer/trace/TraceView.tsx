import { ArrowLeft } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import type { Result } from "../summarize/summary-work.ts";
import { useResultTrace } from "../summarize/use-trace-units.ts";
import { Button } from "../ui/Button.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { StageList } from "./StageList.tsx";
import { UnitList } from "./UnitList.tsx";

/** How a summary was made: every stage, and every unit of the note with what was found in it. */
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
  const revision = trace?.summary.documents[0]?.revision ?? result.revision;
  return (
    <section
      aria-label={t("summarize.trace.title")}
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex flex-none items-center gap-1.5 px-3 pb-2">
        <IconButton icon={ArrowLeft} label={t("summarize.trace.back")} onClick={onClose} />
        <h3 ref={focusFirst} tabIndex={-1} className="font-semibold text-ui outline-none">
          {t("summarize.trace.title")}
        </h3>
      </header>
      {error && (
        <div role="alert" className="flex flex-wrap items-center gap-2 px-4 py-2 text-warn">
          <p className="min-w-40 flex-1">{error.message || t("error.unknown")}</p>
          <Button onClick={() => void refetch()}>{t("action.retry")}</Button>
        </div>
      )}
      {!trace && !error && (
        <p role="status" className="px-4 py-2 text-muted">
          {t("summarize.trace.loading")}
        </p>
      )}
      {trace && (
        <UnitList
          units={trace.units}
          header={<StageList stages={trace.stages} />}
          onGoTo={(unit, goBack) => marks.getState().reveal(unit, revision, goBack)}
          isLost={(unit) => session.locate(unit, revision) === undefined}
        />
      )}
    </section>
  );
}

function focusFirst(heading: HTMLElement | null): void {
  heading?.focus();
}
