import { Square, SquareCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { InsightRow } from "./insight-rows.ts";
import { type Ticking, tickKey } from "./use-ticking.ts";

/** The box of a task. One that its words tell to be done has nothing to untick. */
export function TaskTick({
  row,
  ticking,
  isReachable,
  isReadOnly,
}: {
  row: InsightRow;
  ticking: Ticking;
  isReachable: boolean;
  isReadOnly: boolean;
}) {
  const { t } = useTranslation();
  const isDone = ticking.isDone(row);
  const Box = isDone ? SquareCheck : Square;
  const isFixed = isReadOnly || !ticking.canTick(row);
  return (
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label={t("insights.tick", { task: row.text })}
      data-tick={tickKey(row)}
      disabled={isFixed}
      tabIndex={isReachable ? 0 : -1}
      title={isFixed && !isReadOnly ? t("insights.doneInText") : undefined}
      onClick={() => ticking.tick(row)}
      className="grid w-8 flex-none place-items-center self-start rounded-1 pt-2.5 pb-1.5 pl-1.5 text-muted hover:text-text disabled:text-faint"
    >
      <Box className="size-3.5" aria-hidden />
    </button>
  );
}
