import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { UnitRow } from "./UnitRow.tsx";

const ESTIMATED_HEIGHT = 92;

/** What the ribbon asks of the list. */
export type UnitListHandle = { show: (index: number) => void; focus: (index: number) => void };

/** All units of a note, those in sight drawn. Arrow keys move; Enter goes to the unit in the note. */
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
  ref: Ref<UnitListHandle>;
  units: readonly TracedUnit[];
  /** The best score of all. */
  strongest: number;
  /** The unit the person is at. */
  reached: number;
  onReach: (index: number) => void;
  header: ReactNode;
  onGoTo: (unit: TracedUnit, goBack: () => void) => void;
  isLost: (unit: TracedUnit) => boolean;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(list.current?.offsetTop ?? 0), []);
  const rows = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ESTIMATED_HEIGHT,
    overscan: 6,
    scrollMargin: margin,
  });
  useImperativeHandle(ref, () => ({
    show: (index) => rows.scrollToIndex(index, { align: "center" }),
    focus: focusRow,
  }));

  function focusRow(index: number): void {
    if (units[index] === undefined) return;
    onReach(index);
    rows.scrollToIndex(index);
    requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-unit="${index}"]`);
      if (row instanceof HTMLElement) row.focus();
    });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: reached + 1,
      ArrowUp: reached - 1,
      PageDown: Math.min(reached + 8, units.length - 1),
      PageUp: Math.max(reached - 8, 0),
      Home: 0,
      End: units.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  }

  return (
    <div ref={scroller} className="relative min-h-0 flex-1 overflow-y-auto pb-4">
      {header}
      <h4 className="px-4 font-semibold text-small">{t("summarize.trace.units")}</h4>
      <p className="px-4 pb-2 text-muted text-small">{t("summarize.trace.unitsHelp")}</p>
      <div
        ref={list}
        role="list"
        aria-label={t("summarize.trace.units")}
        onKeyDown={onKeyDown}
        className="relative mx-2"
        style={{ height: rows.getTotalSize() }}
      >
        {rows.getVirtualItems().map(({ index, start }) => {
          const unit = units[index];
          return (
            unit && (
              <div
                key={index}
                ref={rows.measureElement}
                data-index={index}
                role="listitem"
                aria-setsize={units.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start - margin}px)` }}
              >
                <UnitRow
                  unit={unit}
                  share={strongest > 0 ? Math.max(0, unit.score / strongest) : 0}
                  isReachable={index === reached}
                  isLost={isLost(unit)}
                  onReach={() => onReach(index)}
                  onGoTo={() => onGoTo(unit, () => focusRow(index))}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
