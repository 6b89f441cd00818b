import { useTranslation } from "react-i18next";
import type { TracedNote } from "#shared/bundle-trace.ts";
import type { BundlePart } from "#shared/summary.ts";
import { formatCount } from "../i18n/format.ts";

/** The head of a note above its passages: how much of it was read and weighed, and what it gave of its share. */
export function NoteRow({
  name,
  note: { words, weight, share, raised, passages },
  state,
  isReachable,
  onReach,
  onGoTo,
}: {
  name: string;
  note: TracedNote;
  state: BundlePart["state"];
  isReachable: boolean;
  onReach: () => void;
  onGoTo: () => void;
}) {
  const { t } = useTranslation();
  const given = passages.filter(({ line }) => line !== null).length;
  const weighed = passages.filter(({ leftOut }) => leftOut?.reason !== "banned").length;
  const all = Math.max(weight, weighed);
  const parts = [
    t("bundle.trace.words", { count: words, shown: formatCount(words) }),
    t("bundle.trace.lines", { count: share + raised, given }),
    t("bundle.trace.weighed", { count: all, shown: formatCount(all), weighed: formatCount(weighed) }),
    t(`bundle.trace.state.${state}`),
  ];
  return (
    <h5>
      <button
        type="button"
        tabIndex={isReachable ? 0 : -1}
        onFocus={onReach}
        onClick={onGoTo}
        className="flex w-full flex-col rounded-2 px-2 pt-3 pb-1 text-left -outline-offset-2 hover:bg-hover"
      >
        <span className="w-full truncate font-semibold">{name || t("list.untitled")}</span>
        <span className="text-muted text-small tabular-nums">{parts.join(" · ")}</span>
      </button>
    </h5>
  );
}
