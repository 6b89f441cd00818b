import { Info } from "lucide-react";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { Summary } from "#shared/summary.ts";
import type { NoteSession } from "../editor/note-session.ts";
import { formatCount } from "../i18n/format.ts";

/** How much was read and how much of that was known already, with the way to all of it. */
export function ReadFooter({
  ref,
  summary,
  session,
  onOpen,
}: {
  ref: Ref<HTMLButtonElement>;
  summary: Summary;
  session: NoteSession;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const statistics = useStore(session.state, (state) => state.statistics);
  const { characters, units } = summary.read;
  const words = statistics
    ? t("summarize.read.words", { count: statistics.words, shown: formatCount(statistics.words) })
    : t("summarize.read.characters", { count: characters, shown: formatCount(characters) });
  const { cached } = summary.units;
  return (
    <div className="flex gap-2 px-0.5 pt-3 text-muted text-small">
      <Info className="mt-px size-3.5 flex-none" aria-hidden />
      <p>
        {t(cached > 0 ? "summarize.read.cached" : "summarize.read.fresh", {
          count: units,
          words,
          cached: formatCount(cached),
          units: formatCount(units),
        })}{" "}
        <button
          ref={ref}
          type="button"
          onClick={onOpen}
          className="text-text underline decoration-line-strong underline-offset-2"
        >
          {t("summarize.how")}
        </button>
      </p>
    </div>
  );
}
