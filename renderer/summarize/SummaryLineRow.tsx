import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AppliedMark } from "#shared/marks.ts";
import type { NoteId } from "#shared/note.ts";
import type { Source, SummaryLine, TracedUnit } from "#shared/summary.ts";
import { LineMarks } from "../marks/LineMarks.tsx";
import { classes } from "../ui/classes.ts";
import { ScoreMeter } from "../ui/ScoreMeter.tsx";
import { LineItem } from "./LineItem.tsx";
import { speakerOf } from "./speaker-of.ts";
import type { LineStanding } from "./use-line-list.ts";

type Properties = {
  line: SummaryLine;
  number: number | undefined;
  standing: LineStanding;
  isChanged: boolean;
  /** The best score of the whole result. */
  strongest: number;
  units: readonly TracedUnit[] | undefined;
  noteId: NoteId;
  applied: readonly AppliedMark[];
};

/** One line; under the pointer or the focus it says where it comes from and why. */
export function SummaryLineRow(properties: Properties) {
  const { line, number, standing, isChanged, noteId, applied } = properties;
  const { index, isHot, isGone } = standing;
  const { t } = useTranslation();
  const speaker = speakerOf(line);
  const isTold = (line.edits?.length ?? 0) > 0;
  const hasDetail = isHot || isGone || isTold || line.cuts.length > 0 || line.refused.length > 0;
  return (
    <LineItem
      standing={standing}
      range={line.sources[0]?.selector}
      describedBy={isHot ? `line-source-${index}` : undefined}
      itemClass={isChanged && !isHot ? "nb-flash" : undefined}
      buttonClass={classes("gap-1 px-3 py-2", hasDetail && "pb-0.5")}
      below={
        <div
          id={`line-source-${index}`}
          className={classes(
            "flex flex-wrap items-center gap-x-2 pr-3.5 text-muted text-small",
            number === undefined ? "pl-3.5" : "pl-9",
            hasDetail && "pb-2",
          )}
        >
          {isGone && <span className="text-warn">{t("summarize.source.edited")}</span>}
          {line.refused.length > 0 && <span>{t("summarize.source.refused")}</span>}
          {isTold && <span>{t("summarize.source.thirdPerson")}</span>}
          {line.cuts.length > 0 && <span>{t("summarize.source.shortened")}</span>}
          {isHot &&
            !isGone &&
            line.sources
              .filter((source) => source !== speaker?.source)
              .map((source) => <SourceDetail key={source.selector.start} {...properties} source={source} />)}
          {isHot && !isGone && speaker && (
            <SourceButton standing={standing} source={speaker.source}>
              {t("summarize.source.speaker", { name: speaker.source.selector.quote })}
            </SourceButton>
          )}
          {isHot && !isGone && line.sources[0] && (
            <LineMarks noteId={noteId} applied={applied} sentence={line.sources[0].selector} />
          )}
        </div>
      }
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
    </LineItem>
  );
}

function SourceDetail({ source, strongest, units, standing }: Properties & { source: Source }) {
  const { t } = useTranslation();
  const { start, end } = source.selector;
  const unit = units?.find((unit) => unit.start < end && unit.end > start);
  const share = strongest > 0 ? Math.max(0, Math.min(1, source.score / strongest)) : 0;
  return (
    <>
      {unit && (
        <SourceButton standing={standing} source={source}>
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
  standing: { index, onGoTo },
  source,
  children,
}: Pick<Properties, "standing"> & { source: Source; children: ReactNode }) {
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
