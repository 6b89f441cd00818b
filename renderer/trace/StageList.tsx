import { useTranslation } from "react-i18next";
import type { StageReport } from "#shared/summary.ts";
import { formatCount } from "../i18n/format.ts";

/** The stages in the order they ran, with how often each decided anew, knew already, or did not apply. */
export function StageList({ stages }: { stages: readonly StageReport[] }) {
  const { t } = useTranslation();
  return (
    <section className="px-4 pb-3">
      <h4 className="pb-1 font-semibold text-small">{t("summarize.trace.stages")}</h4>
      <ul className="rounded-2 border border-line bg-surface">
        {stages.map((stage) => (
          <li
            key={`${stage.level} ${stage.name}`}
            className="flex flex-wrap items-baseline gap-x-2 border-line px-3 py-1.5 text-small [&+&]:border-t"
          >
            <span className="font-medium">{stage.name}</span>
            <span className="text-faint">
              {t(`summarize.trace.level.${stage.level}`)} ·{" "}
              {t("summarize.trace.version", { version: stage.version })}
            </span>
            <span className="ml-auto text-muted tabular-nums">{counts(stage, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function counts(stage: StageReport, t: ReturnType<typeof useTranslation>["t"]): string {
  return (["computed", "cached", "skipped"] as const)
    .filter((state) => stage[state] > 0)
    .map((state) => t(`summarize.trace.${state}`, { count: stage[state], shown: formatCount(stage[state]) }))
    .join(" · ");
}
