import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Source, SummaryLine, TracedUnit } from "#shared/summary.ts";
import type { TextRange } from "../state/trace-store.ts";
import { classes } from "../ui/classes.ts";
import { ScoreMeter } from "../ui/ScoreMeter.tsx";
import { speakerOf } from "./speaker-of.ts";

type Properties = {
  line: SummaryLine;
  index: number;
  number: number | undefined;
  isHot: boolean;
  isGone: boolean;
  isChanged: boolean;
  isReachable: boolean;
  /** The best score of the whole result. */
  strongest: number;
  units: readonly TracedUnit[] | undefined;
  onHeat: (line: number | null) => void;
  onReach: (line: number) => void;
  onGoTo: (line: number, range: TextRange) => void;
};

/** One line; under the pointer or the focus it says where it comes from and why. */
export function SummaryLineRow(properties: Properties) {
  const { line, index, number, isHot, isGone, isChanged, isReachable, onHeat, onReach, onGoTo } = properties;
  const { t } = useTranslation();
  const [first] = line.sources;
  const speaker = speakerOf(line);
  return (
    <li
      className={classes(
        "transition-colors duration-150",
        isHot && "bg-accent-soft",
        isChanged && !isHot && "nb-flash",
      )}
      onPointerEnter={() => onHeat(index)}
      onPointerLeave={() => onHeat(null)}
    >
      <button
        type="button"
        data-line={index}
        tabIndex={isReachable ? 0 : -1}
        aria-describedby={isHot ? `line-source-${index}` : undefined}
        onFocus={() => {
          onReach(index);
          onHeat(index);
        }}
        onBlur={() => onHeat(null)}
        onClick={() => first && onGoTo(index, first.selector)}
        className={classes(
          "flex w-full gap-1 px-3 py-2 text-left text-result -outline-offset-2",
          (isHot || isGone || line.cuts.length > 0) && "pb-0.5",
        )}
      >
        {number !== undefined && (
          <span
            aria-hidden
            className="w-5 flex-none font-semibold text-faint text-tiny leading-[1.3125rem] tabular-nums"
          >
            {number}
          </span>
        )}
        <span dir="auto" className={classes("min-w-0 flex-1 break-words", number === undefined && "pl-0.5")}>
          {speaker && <span className="text-muted">{speaker.label}</span>}
          {line.text.slice(speaker?.label.length ?? 0)}
        </span>
      </button>
      <div
        id={`line-source-${index}`}
        className={classes(
          "flex flex-wrap items-center gap-x-2 pr-3.5 text-muted text-small",
          number === undefined ? "pl-3.5" : "pl-9",
          (isHot || isGone || line.cuts.length > 0) && "pb-2",
        )}
      >
        {isGone && <span className="text-warn">{t("summarize.source.edited")}</span>}
        {line.cuts.length > 0 && <span>{t("summarize.source.shortened")}</span>}
        {isHot &&
          !isGone &&
          line.sources
            .filter((source) => source !== speaker?.source)
            .map((source) => <SourceDetail key={source.selector.start} {...properties} source={source} />)}
        {isHot && !isGone && speaker && (
          <SourceButton {...properties} source={speaker.source}>
            {t("summarize.source.speaker", { name: speaker.source.selector.quote })}
          </SourceButton>
        )}
      </div>
    </li>
  );
}

function SourceDetail({ source, strongest, units, index, onGoTo }: Properties & { source: Source }) {
  const { t } = useTranslation();
  const { start, end } = source.selector;
  const unit = units?.find((unit) => unit.start < end && unit.end > start);
  const share = strongest > 0 ? Math.max(0, Math.min(1, source.score / strongest)) : 0;
  return (
    <>
      {unit && (
        <SourceButton index={index} source={source} onGoTo={onGoTo}>
          {t(`summarize.source.${unit.kind}`, { number: kindNumber(units ?? [], unit) })}
        </SourceButton>
      )}
      {source.score === strongest && <span>{t("summarize.source.strongest")}</span>}
      <ScoreMeter share={share} />
      <span>{t(`summarize.reason.${source.reason}`)}</span>
    </>
  );
}

function SourceButton({
  index,
  source,
  onGoTo,
  children,
}: Pick<Properties, "index" | "onGoTo"> & { source: Source; children: ReactNode }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onGoTo(index, source.selector)}
      className="font-[550] text-accent-ink"
    >
      {children}
    </button>
  );
}

function kindNumber(units: readonly TracedUnit[], unit: TracedUnit): number {
  return units.filter((other) => other.kind === unit.kind && other.index <= unit.index).length;
}
