import { Check, TriangleAlert, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { ProtectedSpan, RewriteUnit } from "#shared/rewrite.ts";
import { classes } from "../ui/classes.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Changes } from "./Changes.tsx";
import { type Choice, choiceOf, isDivisible, withToggled, wordingsOf } from "./choices.ts";
import { DiffText } from "./DiffText.tsx";
import { diffPieces } from "./diff-pieces.ts";
import { Wordings } from "./Wordings.tsx";

/** One unit, as it was and as it would be: taken or left as a whole, change by change, or in another wording. */
export function UnitReview({
  unit,
  choice,
  protectedSpans,
  isSideBySide,
  onDecide,
}: {
  unit: RewriteUnit;
  choice: Choice | undefined;
  protectedSpans: readonly ProtectedSpan[];
  isSideBySide: boolean;
  onDecide: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  const wordings = wordingsOf(unit);
  const decided = choiceOf(unit, choice);
  const at = decided.wording ?? 0;
  const wording = wordings[at];
  if (wording === undefined) return null;
  const isTaken = decided.wording !== null;
  const pieces = diffPieces(unit.source, wording, protectedSpans);
  const rejected = isTaken ? decided.rejected : [];
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-line border-t py-2 first:border-t-0">
      {isSideBySide ? (
        <div className="nb-sides gap-3 text-result">
          <p data-user-text="" className="min-w-0 [overflow-wrap:anywhere]">
            <span className="block text-faint text-small">{t("rewrite.original")}</span>
            <DiffText pieces={pieces} side="original" rejected={[]} />
          </p>
          <p data-user-text="" className="min-w-0 [overflow-wrap:anywhere]">
            <span className="block text-faint text-small">{t("rewrite.rewritten")}</span>
            <DiffText pieces={pieces} side="rewritten" rejected={rejected} />
          </p>
        </div>
      ) : (
        <p
          data-user-text=""
          className="min-w-0 whitespace-pre-wrap text-result leading-[1.375rem] [overflow-wrap:anywhere]"
        >
          <DiffText pieces={pieces} side="both" rejected={rejected} />
        </p>
      )}
      <div className="flex">
        <IconButton
          icon={Check}
          label={t("rewrite.accept")}
          aria-pressed={isTaken}
          className={classes(isTaken && "text-ok!")}
          onClick={() => onDecide({ wording: at, rejected: [] })}
        />
        <IconButton
          icon={X}
          label={t("rewrite.keep")}
          aria-pressed={!isTaken}
          className={classes(!isTaken && "text-warn!")}
          onClick={() => onDecide({ wording: null, rejected: [] })}
        />
      </div>
      {wording.warnings.map(({ kind, message, source, rewrite }) => (
        <p
          key={`${kind} ${source?.start} ${rewrite?.start}`}
          className="col-span-2 mt-1 flex gap-1.5 text-small text-warn"
        >
          <TriangleAlert className="mt-px size-3.5 flex-none" aria-hidden />
          <span>
            {message} {!isTaken && t("rewrite.keptOriginal")}
          </span>
        </p>
      ))}
      {wording.changes.length > 1 && isDivisible(unit, wording) && (
        <Changes
          unit={unit}
          changes={wording.changes}
          left={isTaken ? decided.rejected : wording.changes.map((_, index) => index)}
          onToggle={(change) => onDecide(withToggled(unit, decided, change))}
        />
      )}
      {wordings.length > 1 && (
        <Wordings
          unit={unit}
          shown={decided.wording}
          onChoose={(next) => onDecide({ wording: next, rejected: [] })}
        />
      )}
    </li>
  );
}
