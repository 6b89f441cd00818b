import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { classes } from "../ui/classes.ts";
import { ScoreMeter } from "../ui/ScoreMeter.tsx";
import { verdictOf } from "./verdict.ts";

/** One unit: its words, what was found in it, its score and the line it went into. */
export function UnitRow({
  unit,
  share,
  isReachable,
  isLost,
  onReach,
  onGoTo,
}: {
  unit: TracedUnit;
  /** Its score beside the best of the note, 0 to 1. */
  share: number;
  isReachable: boolean;
  isLost: boolean;
  onReach: () => void;
  onGoTo: () => void;
}) {
  const { t } = useTranslation();
  const { kind, text, language, keyphrases, entities, state, line, skipped } = unit;
  return (
    <button
      type="button"
      data-unit={unit.index}
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
          <span className={classes(line !== null && "font-[550] text-accent-ink")}>{verdictOf(unit, t)}</span>
          {isLost && <span className="ml-2 text-warn">{t("summarize.source.edited")}</span>}
        </span>
        <ScoreMeter share={share} />
      </span>
      <span dir="auto" className="line-clamp-3 w-full break-words">
        {text}
      </span>
      <span className="flex w-full flex-wrap gap-1 text-small">
        <Tag text={t(`summarize.trace.state.${state}`)} />
        {language !== null && <Tag text={language.toUpperCase()} />}
        {keyphrases.slice(0, 3).map((phrase) => (
          <Tag key={`phrase ${phrase}`} text={phrase} />
        ))}
        {entities.slice(0, 4).map((entity) => (
          <Tag key={`entity ${entity.start}`} text={entity.text} isNamed />
        ))}
      </span>
      {skipped.length > 0 && (
        <span className="w-full text-faint text-small">
          {t("summarize.trace.skippedStages")}:{" "}
          {skipped.map(({ stage, reason }) => `${stage} (${reason})`).join(", ")}
        </span>
      )}
    </button>
  );
}

function Tag({ text, isNamed = false }: { text: string; isNamed?: boolean }) {
  return (
    <span
      className={classes(
        "max-w-full truncate rounded-full px-2 text-muted",
        isNamed ? "border border-line bg-surface" : "bg-sunken",
      )}
    >
      {text}
    </span>
  );
}
