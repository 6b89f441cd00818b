import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { Button } from "../ui/Button.tsx";
import type { Progress } from "./summary-work.ts";

/** What is being done, how far it is, and a way to stop it. */
export function WorkProgress({ progress, onStop }: { progress: Progress | null; onStop: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-2 px-3.5 py-3 text-muted">
      <div className="min-w-40 flex-1">
        <p className="first-letter:uppercase">
          {progress && progress.total > 0
            ? t("summarize.progress", {
                stage: progress.stage,
                done: formatCount(progress.done),
                total: formatCount(progress.total),
              })
            : t("summarize.working")}
        </p>
        <progress
          aria-label={t("summarize.working")}
          className="nb-progress mt-1.5"
          {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
        />
      </div>
      <Button onClick={onStop}>{t("summarize.stop")}</Button>
    </div>
  );
}
