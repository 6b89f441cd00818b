import type { TFunction } from "i18next";
import { type KeyboardEvent, type PointerEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TracedUnit } from "#shared/summary.ts";
import { barPath, RIBBON_HEIGHT, RIBBON_WIDTH, ribbonPaths, unitAt } from "./ribbon-paths.ts";
import { verdictOf } from "./verdict.ts";

const PAGE = 10;
const TONES = ["fill-faint", "fill-line-strong", "fill-line"] as const;

/**
 * The whole note as a ribbon: a bar for each unit, in order, as long as its score; those of lines bear the line's
 * number. Arrow keys move along it, Enter or a click goes to the unit in the note.
 */
export function TraceRibbon({
  units,
  strongest,
  hotLine,
  current,
  onMove,
  onGoTo,
}: {
  units: readonly TracedUnit[];
  /** The best score. */
  strongest: number;
  hotLine: number | null;
  /** The unit the person is at. */
  current: number;
  onMove: (index: number) => void;
  onGoTo: (index: number) => void;
}) {
  const { t } = useTranslation();
  const [pointed, setPointed] = useState<number | null>(null);
  const [isFocused, setFocused] = useState(false);
  const shares = useMemo(
    () =>
      units.map(({ score, line }) => ({ share: strongest > 0 ? Math.max(0, score / strongest) : 0, line })),
    [units, strongest],
  );
  const { tones, chosen } = useMemo(() => ribbonPaths(shares), [shares]);
  const hot = useMemo(
    () =>
      shares.flatMap(({ share, line }, index) =>
        hotLine !== null && line === hotLine ? [barPath(index, shares.length, share)] : [],
      ),
    [shares, hotLine],
  );
  const shown = pointed ?? (isFocused ? current : null);
  const last = units.length - 1;
  const unitUnder = (event: PointerEvent): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return unitAt((event.clientY - box.top) / Math.max(1, box.height), units.length);
  };

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + PAGE,
      PageUp: current - PAGE,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) onMove(Math.max(0, Math.min(last, next)));
    else if (event.key === "Enter") onGoTo(current);
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative w-9 flex-none pb-4 pl-2">
      <div
        role="slider"
        tabIndex={0}
        aria-label={t("summarize.trace.ribbon")}
        aria-orientation="vertical"
        aria-valuemin={1}
        aria-valuemax={units.length}
        aria-valuenow={current + 1}
        aria-valuetext={valueText(units[current], strongest, t)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onPointerMove={(event) => setPointed(unitUnder(event))}
        onPointerLeave={() => setPointed(null)}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          onGoTo(unitAt((event.clientY - box.top) / Math.max(1, box.height), units.length));
        }}
        className="relative h-full"
      >
        <svg
          aria-hidden
          viewBox={`0 0 ${RIBBON_WIDTH} ${RIBBON_HEIGHT}`}
          preserveAspectRatio="none"
          className="h-full w-full"
        >
          {tones.map((path, tone) => (
            <path key={TONES[tone]} d={path} className={TONES[tone]} />
          ))}
          <path
            d={chosen}
            vectorEffect="non-scaling-stroke"
            className="fill-accent stroke-[0.75] stroke-accent-ink"
          />
          {hot.length > 0 && (
            <path
              d={hot.join("")}
              vectorEffect="non-scaling-stroke"
              className="fill-accent stroke-2 stroke-text"
            />
          )}
        </svg>
        <LineNumbers units={units} hotLine={hotLine} />
        {shown !== null && <Pointed unit={units[shown]} place={(shown + 0.5) / units.length} />}
      </div>
    </div>
  );
}

/** The number of each line beside the first unit that went into it. */
function LineNumbers({ units, hotLine }: { units: readonly TracedUnit[]; hotLine: number | null }) {
  const firsts = new Map<number, number>();
  for (const { index, line } of units) if (line !== null && !firsts.has(line)) firsts.set(line, index);
  return [...firsts].map(([line, index]) => (
    <span
      key={line}
      aria-hidden
      data-hot={line === hotLine || undefined}
      className="pointer-events-none absolute right-0 -translate-y-1/2 rounded-full bg-accent px-1 font-semibold text-[0.5625rem] text-on-accent leading-3 tabular-nums data-hot:outline-2 data-hot:outline-text"
      style={{ top: `${((index + 0.4) / units.length) * 100}%` }}
    >
      {line + 1}
    </span>
  ));
}

/** What is under the pointer, or where the keys are. */
function Pointed({ unit, place }: { unit: TracedUnit | undefined; place: number }) {
  const { t } = useTranslation();
  if (unit === undefined) return null;
  return (
    <>
      <span
        aria-hidden
        className="pointer-events-none absolute inset-x-0 h-0 border-text border-t"
        style={{ top: `${place * 100}%` }}
      />
      <div
        aria-hidden
        className="pointer-events-none absolute left-full z-10 ml-1.5 w-60 rounded-2 border border-line bg-raised px-2.5 py-1.5 text-small shadow-float"
        style={{ top: `${place * 100}%`, transform: `translateY(-${Math.round(place * 100)}%)` }}
      >
        <span className="block text-muted">
          {t(`summarize.trace.kind.${unit.kind}`)} · {verdictOf(unit, t)}
        </span>
        <span dir="auto" className="line-clamp-3 break-words">
          {unit.text}
        </span>
      </div>
    </>
  );
}

function valueText(unit: TracedUnit | undefined, strongest: number, t: TFunction): string {
  if (unit === undefined) return "";
  const percent = strongest > 0 ? Math.round((Math.max(0, unit.score) / strongest) * 100) : 0;
  const score = t("summarize.source.score", { percent });
  const kind = t(`summarize.trace.kind.${unit.kind}`);
  return `${kind}, ${score}, ${verdictOf(unit, t)}: ${unit.text.slice(0, 200)}`;
}
