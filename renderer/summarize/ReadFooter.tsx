import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteSession } from "../editor/note-session.ts";
import { formatCount } from "../i18n/format.ts";
import { HowLine } from "./HowLine.tsx";
import type { Result } from "./summary-work.ts";

/** How much was read and how much of that was known already, with the way to all of it. */
export function ReadFooter({
  ref,
  result,
  session,
  onOpen,
}: {
  ref: Ref<HTMLButtonElement>;
  result: Result;
  session: NoteSession;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const statistics = useStore(session.state, (state) => state.statistics);
  const { source, summary } = result;
  const { characters, units } = summary.read;
  const words = wordsOf();
  const { cached } = summary.units;
  function wordsOf(): string {
    const read = { count: characters, shown: formatCount(characters) };
    if (source.kind === "selection") return t("summarize.read.part", read);
    if (statistics === null) return t("summarize.read.characters", read);
    return t("summarize.read.words", { count: statistics.words, shown: formatCount(statistics.words) });
  }

  return (
    <HowLine ref={ref} onOpen={onOpen}>
      {t(cached > 0 ? "summarize.read.cached" : "summarize.read.fresh", {
        count: units,
        words,
        cached: formatCount(cached),
        units: formatCount(units),
      })}
    </HowLine>
  );
}
