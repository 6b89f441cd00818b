import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { classes } from "../ui/classes.ts";
import { TraceRow } from "./TraceRow.tsx";

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
  const { language, keyphrases, entities, state, skipped } = unit;
  return (
    <TraceRow
      traced={unit}
      share={share}
      isReachable={isReachable}
      isLost={isLost}
      onReach={onReach}
      onGoTo={onGoTo}
    >
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
    </TraceRow>
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
