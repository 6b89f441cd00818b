import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { formatCount } from "../i18n/format.ts";
import { MarkCounts } from "../proofread/MarkCounts.tsx";
import type { NoteSession } from "./note-session.ts";
import { countCharacters } from "./text-statistics.ts";
import { useTextStatistics } from "./use-text-statistics.ts";

const LONGEST_COUNTED_SELECTION = 200_000;

/** Words and reading time of the note, and how much of it is selected. */
export function StatusBar({ session }: { session: NoteSession }) {
  const { t } = useTranslation();
  const statistics = useStore(session.state, (state) => state.statistics);
  useTextStatistics(session);
  const { start, end } = useStore(session.state, (state) => state.selection);
  const isCounted = end - start <= LONGEST_COUNTED_SELECTION;
  const selected = isCounted ? countCharacters(session.editor.sliceDoc(start, end)) : end - start;
  return (
    <footer
      aria-label={t("editor.status.label")}
      className="flex min-h-8 flex-none flex-wrap items-center gap-x-4 border-line border-t px-4 text-faint text-small tabular-nums"
    >
      {statistics && (
        <>
          <span>
            {t("editor.status.words", { count: statistics.words, shown: formatCount(statistics.words) })}
          </span>
          {statistics.minutes > 0 && (
            <span>{t("editor.status.minutes", { shown: formatCount(statistics.minutes) })}</span>
          )}
        </>
      )}
      {selected > 0 && (
        <span>{t("editor.status.selected", { count: selected, shown: formatCount(selected) })}</span>
      )}
      <MarkCounts />
    </footer>
  );
}
