import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { classes } from "../ui/classes.ts";
import { ScoreMeter } from "../ui/ScoreMeter.tsx";
import { verdictOf } from "./verdict.ts";

/** What was weighed for a line: its words, its score and what became of it. */
export function TraceRow({
  traced,
  share,
  isReachable,
  isLost = false,
  onReach,
  onGoTo,
  children,
}: {
  traced: Pick<TracedUnit, "kind" | "text" | "line" | "leftOut">;
  /** Its score beside the best, 0 to 1. */
  share: number;
  isReachable: boolean;
  isLost?: boolean;
  onReach: () => void;
  onGoTo: () => void;
  /** What else is known of it, under its words. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const { kind, text, line } = traced;
  return (
    <button
      type="button"
      tabIndex={isReachable ? 0 : -1}
      disabled={isLost}
      onFocus={onReach}
      onClick={onGoTo}
      className={classes(
        "flex w-full flex-col gap-1 rounded-2 px-2 py-2 text-left -outline-offset-2 hover:bg-hover",
        line !== null && "bg-accent-soft",
      )}
    >
      <span className="flex w-full items-baseline gap-x-2 text-muted text-small">
        <span className="min-w-0 flex-1">
          {t(`summarize.trace.kind.${kind}`)} ·{" "}
          <span className={classes(line !== null && "font-[550] text-accent-ink")}>
            {verdictOf(traced, t)}
          </span>
          {isLost && <span className="ml-2 text-warn">{t("summarize.source.edited")}</span>}
        </span>
        <ScoreMeter share={share} />
      </span>
      <span dir="auto" className="line-clamp-3 w-full break-words">
        {text}
      </span>
      {children}
    </button>
  );
}
