import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useContextMenu } from "../commands/use-context-menu.ts";
import { SummaryLineRow } from "./SummaryLineRow.tsx";
import type { Result } from "./summary-work.ts";
import { useLineList } from "./use-line-list.ts";
import { useTraceUnits } from "./use-trace-units.ts";

/** The lines of a result. */
export function SummaryLines({ result }: { result: Result }) {
  const { t } = useTranslation();
  const { lines } = result.summary;
  const { list, onKeyDown, standingOf } = useLineList<HTMLOListElement>(lines.length);
  const [isAsked, setAsked] = useState(false);
  const units = useTraceUnits(result, isAsked);
  const strongest = Math.max(...lines.flatMap(({ sources }) => sources.map(({ score }) => score)));

  function rowOf(index: number) {
    const standing = standingOf(index);
    const onHeat = (line: number | null): void => {
      standing.onHeat(line);
      if (line !== null) setAsked(true);
    };
    return { ...standing, onHeat };
  }

  const openMenu = useContextMenu("summary-line", (target) => {
    const button = target.closest("li")?.querySelector("[data-line]");
    const line = Number(button?.getAttribute("data-line") ?? "none");
    if (Number.isNaN(line)) return undefined;
    rowOf(line).onHeat(line);
    return button;
  });

  return (
    <ol
      ref={list}
      aria-label={t("summarize.lines")}
      onKeyDown={onKeyDown}
      onContextMenu={openMenu}
      className="pb-1"
    >
      {lines.map((line, index) => (
        <SummaryLineRow
          key={`${index} ${line.text}`}
          line={line}
          number={lines.length > 1 ? index + 1 : undefined}
          standing={rowOf(index)}
          isChanged={result.changed.includes(index)}
          strongest={strongest}
          units={units}
          noteId={result.noteId}
          applied={result.summary.marks}
        />
      ))}
    </ol>
  );
}
