import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { RewriteChange, RewriteUnit } from "#shared/rewrite.ts";
import { classes } from "../ui/classes.ts";

/** Each change of a unit as a button that takes or leaves it. */
export function Changes({
  unit: { source },
  changes,
  left,
  onToggle,
}: {
  unit: RewriteUnit;
  changes: readonly RewriteChange[];
  left: readonly number[];
  onToggle: (change: number) => void;
}) {
  const { t } = useTranslation();
  const words = (text: string): string => text.trim() || t("rewrite.change.nothing");
  return (
    <ul className="col-span-2 mt-1.5 flex flex-wrap gap-1">
      {changes.map(({ start, end, replacement, explanation }, index) => {
        const isTaken = !left.includes(index);
        const from = words(source.quote.slice(start - source.start, end - source.start));
        const to = words(replacement);
        const label = t(isTaken ? "rewrite.change.accepted" : "rewrite.change.rejected", {
          from: `“${from}”`,
          to: `“${to}”`,
          why: explanation,
        });
        return (
          <li key={start} className="min-w-0 max-w-full">
            <button
              type="button"
              data-user-text=""
              aria-pressed={isTaken}
              aria-label={label}
              title={explanation}
              onClick={() => onToggle(index)}
              className={classes(
                "flex min-h-6 max-w-full items-center gap-1 rounded-1 border px-1.5 text-small",
                isTaken ? "border-line bg-surface" : "border-line-strong border-dashed text-muted",
              )}
            >
              {isTaken && <Check className="size-3 flex-none text-ok" aria-hidden />}
              <span className={classes("min-w-0 truncate", isTaken && "text-muted line-through")}>
                {from}
              </span>
              <span aria-hidden>→</span>
              <span className={classes("min-w-0 truncate", !isTaken && "text-muted line-through")}>{to}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
