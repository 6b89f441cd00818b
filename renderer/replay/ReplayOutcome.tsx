import { CircleCheck, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { DiffText } from "../rewrite/DiffText.tsx";
import { Button } from "../ui/Button.tsx";
import { differenceParts } from "./difference-parts.ts";
import type { Difference, ReplayState } from "./use-replay.ts";
import "../rewrite/rewrite.css";

/** Differences drawn at first, and more with each press of the button below them. */
const STEP = 50;

/** Whether the same came out, and every difference from the record: what it had struck through, what is there now tinted. */
export function ReplayOutcome({
  name,
  isOfOpenNote,
  isEqual,
  differences,
}: Extract<ReplayState, { kind: "done" }>) {
  const { t } = useTranslation();
  const [most, setMost] = useState(STEP);
  const count = differences.length;
  const Icon = isEqual ? CircleCheck : TriangleAlert;
  return (
    <>
      <p className="flex gap-2 font-semibold text-ui">
        <Icon className={`mt-px size-4 flex-none ${isEqual ? "text-ok" : "text-warn"}`} aria-hidden />
        {t(isEqual ? "replay.equal" : "replay.unequal")}
      </p>
      <p className="mt-1 text-muted" data-user-text="">
        {t(isOfOpenNote ? "replay.ofText" : "replay.of", { name })} {t("replay.differences", { count })}
      </p>
      {count > 0 && (
        <ul aria-label={t("replay.list")} className="mt-3">
          {differences.slice(0, most).map((difference) => (
            <DifferenceRow key={`${difference.kind} ${difference.name}`} difference={difference} />
          ))}
        </ul>
      )}
      {count > most && (
        <Button tone="quiet" onClick={() => setMost(most + STEP)}>
          {t("proofread.more", { shown: formatCount(count - most) })}
        </Button>
      )}
    </>
  );
}

function DifferenceRow({ difference: { kind, name, recorded, found } }: { difference: Difference }) {
  const { t } = useTranslation();
  const number = /\d+/.exec(name)?.[0] ?? "";
  return (
    <li className="border-line border-t py-2">
      <span className="block text-muted text-small">{t(`replay.kind.${kind}`, { name, number })}</span>
      {differenceParts(recorded, found).map(({ field, pieces }) => (
        <p key={field} data-user-text="" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
          {field !== null && <span className="text-muted text-small">{`${field}: `}</span>}
          <DiffText pieces={pieces} side="both" rejected={[]} />
        </p>
      ))}
    </li>
  );
}
