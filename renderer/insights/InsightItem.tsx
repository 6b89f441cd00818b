import { Square, SquareCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AggregateKind } from "#shared/aggregates.ts";
import type { TextRange } from "../state/trace-store.ts";
import { classes } from "../ui/classes.ts";
import type { InsightRow } from "./insight-rows.ts";

type Properties = {
  kind: AggregateKind;
  row: InsightRow;
  index: number;
  isHot: boolean;
  isGone: boolean;
  isReachable: boolean;
  onHeat: (index: number | null) => void;
  onReach: (index: number) => void;
  onGoTo: (index: number, range: TextRange) => void;
};

/** One item, what is known of it, and the way to where it stands. */
export function InsightItem(properties: Properties) {
  const { kind, row, index, isHot, isGone, isReachable, onHeat, onReach, onGoTo } = properties;
  const { t } = useTranslation();
  const [first] = row.ranges;
  const Box = row.isDone ? SquareCheck : Square;
  return (
    <li
      className={classes("transition-colors duration-150", isHot && "bg-accent-soft")}
      onPointerEnter={() => onHeat(index)}
      onPointerLeave={() => onHeat(null)}
    >
      <button
        type="button"
        data-line={index}
        tabIndex={isReachable ? 0 : -1}
        onFocus={() => {
          onReach(index);
          onHeat(index);
        }}
        onBlur={() => onHeat(null)}
        onClick={() => first && onGoTo(index, first)}
        className="flex w-full gap-2 px-3.5 py-1.5 text-left text-result -outline-offset-2"
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
          {isGone && <span className="block text-small text-warn">{t("summarize.source.edited")}</span>}
        </span>
      </button>
      {row.answer && <Answer {...properties} answer={row.answer} />}
    </li>
  );
}

function Answer({ answer, index, onGoTo }: Properties & { answer: NonNullable<InsightRow["answer"]> }) {
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
