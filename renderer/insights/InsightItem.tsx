import { Square, SquareCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AggregateKind } from "#shared/aggregates.ts";
import { LineItem } from "../summarize/LineItem.tsx";
import type { LineStanding } from "../summarize/use-line-list.ts";
import { classes } from "../ui/classes.ts";
import type { InsightRow } from "./insight-rows.ts";

type Properties = { kind: AggregateKind; row: InsightRow; standing: LineStanding };

/** One item, what is known of it, and the way to where it stands. */
export function InsightItem(properties: Properties) {
  const { kind, row, standing } = properties;
  const { t } = useTranslation();
  const Box = row.isDone ? SquareCheck : Square;
  return (
    <LineItem
      standing={standing}
      range={row.ranges[0]}
      buttonClass="gap-2 px-3.5 py-1.5"
      below={row.answer && <Answer {...properties} answer={row.answer} />}
    >
      {kind === "tasks" && <Box className="mt-[3px] size-3.5 flex-none text-muted" aria-hidden />}
      {row.isDone && <span className="sr-only">{t("insights.done")}</span>}
      <span className="min-w-0 flex-1">
        {row.lead !== null && <span className="block text-muted text-small tabular-nums">{row.lead}</span>}
        <span dir="auto" className={classes("block break-words", row.isDone && "text-muted line-through")}>
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

function Answer({
  answer,
  standing: { index, onGoTo },
}: Properties & { answer: NonNullable<InsightRow["answer"]> }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => answer.range && onGoTo(index, answer.range)}
      className="mb-1.5 ml-3.5 flex w-[calc(100%-1.75rem)] gap-2 border-line-strong border-l-2 pl-2.5 text-left"
    >
      <span className="min-w-0">
        <span className="block text-muted text-small">{t("insights.answer")}</span>
        <span dir="auto" className="block break-words">
          {answer.text}
        </span>
      </span>
    </button>
  );
}
