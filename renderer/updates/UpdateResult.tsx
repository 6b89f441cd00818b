import { CircleCheck, CircleArrowUp, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { UpdateCheck } from "./use-update-check.ts";
import { hostOf } from "./use-update-source.ts";

/** What came of asking, spoken as well. The link names the host it leads to. */
export function UpdateResult({ check, host }: { check: UpdateCheck; host: string }) {
  const { t } = useTranslation();
  return (
    <div role="status" className="empty:hidden [&:not(:empty)]:mt-4">
      {check.kind === "asking" && (
        <>
          <p className="text-muted">{t("updates.asking", { host })}</p>
          <progress aria-label={t("updates.asking", { host })} className="nb-progress mt-1.5" />
        </>
      )}
      {check.kind === "stopped" && <p className="text-muted">{t("updates.stopped")}</p>}
      {check.kind === "failed" && (
        <p className="flex gap-2">
          <TriangleAlert className="icon mt-px text-warn" aria-hidden />
          <span className="min-w-0 [overflow-wrap:anywhere]">{check.message}</span>
        </p>
      )}
      {check.kind === "answered" && check.answer.kind === "current" && (
        <p className="flex gap-2">
          <CircleCheck className="icon mt-px text-ok" aria-hidden />
          {t("updates.current", { version: check.answer.version })}
        </p>
      )}
      {check.kind === "answered" && check.answer.kind === "newer" && (
        <div className="flex gap-2">
          <CircleArrowUp className="icon mt-px text-ok" aria-hidden />
          <div className="min-w-0 space-y-1.5">
            <p className="font-medium">{t("updates.newer", { version: check.answer.version })}</p>
            {check.answer.notes !== "" && (
              <p className="max-h-32 select-text overflow-y-auto whitespace-pre-wrap text-muted [overflow-wrap:anywhere]">
                {check.answer.notes}
              </p>
            )}
            <a
              href={check.answer.url}
              target="_blank"
              rel="noreferrer"
              className="font-medium underline underline-offset-2"
            >
              {t("updates.get", { host: hostOf(check.answer.url) })}
            </a>
          </div>
        </div>
      )}
    </div>
  );
}
