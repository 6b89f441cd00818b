import { useTranslation } from "react-i18next";
import type { SummaryFormat, SummaryLength, SummaryOptions, SummaryType } from "#shared/summary.ts";
import { useApp } from "../state/app-context.ts";
import { Segmented } from "../ui/Segmented.tsx";

export const SUMMARY_TYPES = ["tldr", "key-points", "teaser", "headline"] as const satisfies SummaryType[];
const LENGTHS = ["short", "medium", "long"] as const satisfies SummaryLength[];
const FORMATS = ["markdown", "plain-text"] as const satisfies SummaryFormat[];

/** What kind of summary; a choice applies at once and is remembered. */
export function SummaryOptionRows({ options }: { options: SummaryOptions }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const change = (summary: Partial<SummaryOptions>) => state.getState().changeSettings({ summary });
  return (
    <div className="mt-1.5 mb-3.5 grid grid-cols-[4rem_minmax(0,1fr)] items-center gap-2 text-muted">
      <span aria-hidden>{t("summarize.type.label")}</span>
      <Segmented
        label={t("summarize.type.label")}
        value={options.type}
        options={SUMMARY_TYPES.map((value) => ({ value, label: t(`summarize.type.${value}`) }))}
        onChange={(type) => change({ type })}
      />
      <span aria-hidden>{t("summarize.length.label")}</span>
      <Segmented
        label={t("summarize.length.label")}
        value={options.length}
        options={LENGTHS.map((value) => ({ value, label: t(`summarize.length.${value}`) }))}
        onChange={(length) => change({ length })}
      />
      <span aria-hidden>{t("summarize.format.label")}</span>
      <Segmented
        label={t("summarize.format.label")}
        value={options.format}
        options={FORMATS.map((value) => ({ value, label: t(`summarize.format.${value}`) }))}
        onChange={(format) => change({ format })}
      />
    </div>
  );
}
