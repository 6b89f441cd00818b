import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";

/** How many marks stand in the open note, or why there are none. */
export function MarkCounts() {
  const { t } = useTranslation();
  const { proofread } = useApp();
  const { marks, failure } = useStore(proofread);
  return (
    <span role="status" className="ml-auto">
      {failure !== null
        ? t("proofread.failed", { reason: failure })
        : marks.length > 0 && t("proofread.marks", { count: marks.length, shown: formatCount(marks.length) })}
    </span>
  );
}
