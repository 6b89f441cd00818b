import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LineItem } from "../summarize/LineItem.tsx";
import type { LineStanding } from "../summarize/use-line-list.ts";
import { formatCount } from "../i18n/format.ts";
import { classes } from "../ui/classes.ts";
import type { InsightRow, RowPart } from "./insight-rows.ts";
import { TaskTick } from "./TaskTick.tsx";
import type { Ticking } from "./use-ticking.ts";

/** Parts in sight before the person asks for all. */
const PARTS_SHOWN = 3;

type Properties = { row: InsightRow; standing: LineStanding; ticking: Ticking; isReadOnly: boolean };

/** One item, what is known of it, and the way to where it stands. */
export function InsightItem(properties: Properties) {
  const { row, standing, ticking, isReadOnly } = properties;
  const { t } = useTranslation();
  const isDone = ticking.isDone(row);
  return (
    <LineItem
      standing={standing}
      range={row.ranges[0]}
      buttonClass={classes("gap-2 py-1.5 pr-3.5", row.task === null ? "pl-3.5" : "pl-1")}
      before={
        row.task && (
          <TaskTick row={row} ticking={ticking} isReachable={standing.isReachable} isReadOnly={isReadOnly} />
        )
      }
      indent={row.level - 1}
      below={row.parts.length > 0 && <Parts {...properties} />}
    >
      {isDone && <span className="sr-only">{t("insights.done")}</span>}
      <span className="min-w-0 flex-1">
        {row.lead !== null && <span className="block text-muted text-small tabular-nums">{row.lead}</span>}
        <span
          dir="auto"
          className={classes(
            "block break-words",
            isDone && "text-muted line-through",
            row.isName && "font-[550]",
          )}
        >
          {row.term !== null && <span className="mr-1.5 font-semibold">{row.term}</span>}
          {row.text}
        </span>
        {row.notes.length > 0 && (
          <span className="block text-muted text-small [overflow-wrap:anywhere]">
            {row.notes.join(" · ")}
          </span>
        )}
        {standing.isGone && (
          <span className="block text-small text-warn">{t("summarize.source.edited")}</span>
        )}
      </span>
    </LineItem>
  );
}

function Parts({ row, standing }: Properties) {
  const { t } = useTranslation();
  const [isAll, setAll] = useState(false);
  const hasMore = row.parts.length > PARTS_SHOWN + 1;
  const shown = isAll || !hasMore ? row.parts : row.parts.slice(0, PARTS_SHOWN);
  return (
    <div className="mb-1.5 flex flex-col items-start">
      {shown.map((part, index) => (
        <Part key={`${part.range?.start ?? index}`} part={part} standing={standing} />
      ))}
      {hasMore && (
        <button
          type="button"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
          className="ml-3.5 px-3 py-0.5 text-muted text-small underline decoration-line-strong underline-offset-2"
        >
          {isAll ? t("insights.showLess") : t("insights.showAll", { shown: formatCount(row.parts.length) })}
        </button>
      )}
    </div>
  );
}

function Part({
  part: { label, text, range },
  standing: { index, onGoTo },
}: {
  part: RowPart;
  standing: LineStanding;
}) {
  return (
    <button
      type="button"
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => range && onGoTo(index, range)}
      className="mx-3.5 flex max-w-[calc(100%-1.75rem)] gap-2 border-line-strong border-l-2 py-0.5 pl-2.5 text-left"
    >
      <span className="min-w-0">
        {label !== null && <span className="block text-muted text-small">{label}</span>}
        <span dir="auto" className="block break-words">
          {text}
        </span>
      </span>
    </button>
  );
}
