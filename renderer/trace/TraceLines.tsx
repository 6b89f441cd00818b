import { useTranslation } from "react-i18next";
import type { SummaryLine } from "#shared/summary.ts";
import { classes } from "../ui/classes.ts";

/** The lines of the summary beside the ribbon: under the pointer or the focus, their units light up there. */
export function TraceLines({
  lines,
  noteOf,
  hotLine,
  onHeat,
  onGoTo,
}: {
  lines: readonly SummaryLine[];
  /** The name of the note a line is from, where there are several. */
  noteOf?: (line: SummaryLine) => string;
  hotLine: number | null;
  onHeat: (line: number | null) => void;
  onGoTo: (line: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <section className="pb-3">
      <h4 className="pb-1 font-semibold text-small">{t("summarize.trace.lines")}</h4>
      <ol className="overflow-hidden rounded-2 border border-line bg-surface">
        {lines.map((line, index) => (
          <li key={`${index} ${line.text}`} className="border-line [&+&]:border-t">
            <button
              type="button"
              onPointerEnter={() => onHeat(index)}
              onPointerLeave={() => onHeat(null)}
              onFocus={() => onHeat(index)}
              onBlur={() => onHeat(null)}
              onClick={() => onGoTo(index)}
              className={classes(
                "flex w-full gap-1.5 px-2.5 py-1.5 text-left -outline-offset-2 transition-colors duration-150",
                hotLine === index && "bg-accent-soft",
              )}
            >
              <span
                aria-hidden
                className="w-3.5 flex-none font-semibold text-faint text-tiny leading-[1.125rem]"
              >
                {index + 1}
              </span>
              <span className="min-w-0">
                <span dir="auto" className="line-clamp-2 break-words">
                  {line.text}
                </span>
                <span className="block text-muted text-small">
                  {[noteOf?.(line), ...line.sources.map(({ reason }) => t(`summarize.reason.${reason}`))]
                    .filter((part, at, all) => part !== undefined && all.indexOf(part) === at)
                    .join(" · ")}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
