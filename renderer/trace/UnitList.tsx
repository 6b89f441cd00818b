import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { TraceRows, type TraceRowsHandle } from "./TraceRows.tsx";
import { UnitRow } from "./UnitRow.tsx";

/** All units of a note. Enter goes to the unit in the note. */
export function UnitList({
  ref,
  units,
  strongest,
  reached,
  onReach,
  header,
  onGoTo,
  isLost,
}: {
  ref: Ref<TraceRowsHandle>;
  units: readonly TracedUnit[];
  /** The best score of all. */
  strongest: number;
  /** The unit the person is at. */
  reached: number;
  onReach: (index: number) => void;
  header: ReactNode;
  onGoTo: (unit: TracedUnit) => void;
  isLost: (unit: TracedUnit) => boolean;
}) {
  const { t } = useTranslation();
  return (
    <TraceRows
      ref={ref}
      label={t("summarize.trace.units")}
      count={units.length}
      reached={reached}
      onReach={onReach}
      header={
        <>
          {header}
          <h4 className="px-4 font-semibold text-small">{t("summarize.trace.units")}</h4>
          <p className="px-4 pb-2 text-muted text-small">{t("summarize.trace.unitsHelp")}</p>
        </>
      }
    >
      {(index) => {
        const unit = units[index];
        return (
          unit && (
            <UnitRow
              unit={unit}
              share={strongest > 0 ? Math.max(0, unit.score / strongest) : 0}
              isReachable={index === reached}
              isLost={isLost(unit)}
              onReach={() => onReach(index)}
              onGoTo={() => onGoTo(unit)}
            />
          )
        );
      }}
    </TraceRows>
  );
}
