import { useTranslation } from "react-i18next";
import type { CorrectionType } from "#shared/proofread.ts";
import { formatCount } from "../i18n/format.ts";
import { Chip } from "../ui/Chip.tsx";
import type { CorrectionMark } from "./correction-marks.ts";
import { countTypes } from "./count-types.ts";

/** The kinds of marks with their counts, to see one kind alone; a second press shows all again. */
export function CorrectionFilter({
  marks,
  shown,
  onShow,
}: {
  marks: readonly CorrectionMark[];
  shown: CorrectionType | null;
  onShow: (type: CorrectionType | null) => void;
}) {
  const { t } = useTranslation();
  const counts = countTypes(marks);
  if (counts.length < 2) return <div className="h-1.5" />;
  return (
    <fieldset aria-label={t("proofread.filter")} className="mt-1.5 mb-3 flex flex-wrap gap-1.5">
      {counts.map(({ type, count }) => (
        <Chip key={type} isChosen={type === shown} onClick={() => onShow(type === shown ? null : type)}>
          <span
            aria-hidden
            className={`nb-correction nb-correction-${type} relative -top-1 w-3.5 leading-3 text-transparent select-none`}
          >
            ––
          </span>
          {t(`proofread.type.${type}`)}
          <span className="tabular-nums">{formatCount(count)}</span>
        </Chip>
      ))}
    </fieldset>
  );
}
