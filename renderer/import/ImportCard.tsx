import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";
import { copyText } from "../state/copy-text.ts";
import { Button } from "../ui/Button.tsx";
import type { ImportReport } from "./import-state.ts";

/** How far an import is, with a way to stop it, and at its end what stayed out and why. */
export function ImportCard() {
  const { t } = useTranslation();
  const { imports } = useApp();
  const { running, report } = useStore(imports);
  if (running === null && report === null) return null;
  return (
    <section
      aria-label={t("import.label")}
      className="float-in fixed right-4 bottom-10 z-40 flex max-h-[min(24rem,calc(100vh-5rem))] w-[min(24rem,calc(100vw-2rem))] flex-col rounded-3 border border-line bg-raised shadow-float"
    >
      {running ? <Running {...running} /> : report && <Report report={report} />}
    </section>
  );
}

function Running({
  done,
  total,
  isStopping,
  stop,
}: {
  done: number;
  total: number;
  isStopping: boolean;
  stop: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center gap-3 px-4 py-3">
      <div className="min-w-40 flex-1">
        <p>
          {total === 0
            ? t("import.listing")
            : t("import.progress", { done: formatCount(done), total: formatCount(total) })}
        </p>
        <progress
          aria-label={t("import.label")}
          className="nb-progress mt-1.5"
          {...(total > 0 && { value: done, max: total })}
        />
      </div>
      <Button disabled={isStopping} onClick={stop}>
        {t(isStopping ? "import.stopping" : "import.stop")}
      </Button>
    </div>
  );
}

/** Rows beyond these would make the page slow; all of them are in what Copy gives. */
const ROWS_MAX = 200;

function Report({ report }: { report: ImportReport }) {
  const { t } = useTranslation();
  const app = useApp();
  const { refused, warnings, others } = report;
  const rows = [...refused, ...warnings];
  return (
    <>
      <h2 className="px-4 pt-3 pb-1 font-semibold">
        {refused.length > 0
          ? t("import.refused", { count: refused.length, shown: formatCount(refused.length) })
          : t("import.remarks")}
      </h2>
      {rows.length > 0 && (
        <ul
          tabIndex={0}
          aria-label={t("import.reasons")}
          data-user-text=""
          className="min-h-0 flex-1 select-text overflow-y-auto px-4 text-muted text-small"
        >
          {rows.slice(0, ROWS_MAX).map((row) => (
            <li key={row} className="py-1 [overflow-wrap:anywhere]">
              {row}
            </li>
          ))}
        </ul>
      )}
      <p className="px-4 text-muted text-small">
        {rows.length > ROWS_MAX && t("import.more", { shown: formatCount(rows.length - ROWS_MAX) })}{" "}
        {others > 0 && t("import.others", { count: others, shown: formatCount(others) })}
      </p>
      <div className="flex flex-none justify-end gap-2 px-4 py-3">
        {rows.length > 0 && (
          <Button onClick={() => void copyText(app, rows.join("\n"))}>{t("import.copy")}</Button>
        )}
        <Button onClick={() => app.imports.setState({ report: null })}>{t("action.done")}</Button>
      </div>
    </>
  );
}
