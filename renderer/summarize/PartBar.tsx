import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DocumentSource } from "#shared/summary.ts";
import { formatCount } from "../i18n/format.ts";
import { useApp } from "../state/app-context.ts";

/** Says that a part of the note was read, and brings back the whole. */
export function PartBar({ source }: { source: DocumentSource | undefined }) {
  const { t } = useTranslation();
  const { state } = useApp();
  const characters = source?.kind === "selection" ? source.end - source.start : null;
  return (
    <p className="mb-2.5 flex items-center gap-2 text-muted text-small">
      <span className="min-w-0 flex-1">
        {characters === null
          ? t("summarize.part.label")
          : t("summarize.part.size", { count: characters, size: formatCount(characters) })}
      </span>
      <button
        type="button"
        onClick={() => state.setState({ part: null })}
        className="flex items-center gap-1 rounded-1 border border-line px-1.5 py-0.5 text-text hover:bg-hover"
      >
        <X className="size-3.5" aria-hidden />
        {t("summarize.part.whole")}
      </button>
    </p>
  );
}
