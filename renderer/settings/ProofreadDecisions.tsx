import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { Button } from "../ui/Button.tsx";
import { useOwnWords } from "./own-words.ts";
import { SettingRow } from "./SettingRow.tsx";

/** A list of what the person decided about proofreading. */
export type DecisionView = "words";

/** How much was decided about proofreading, each with the way to its list. Back from one, its button has the keyboard. */
export function ProofreadDecisions({
  left,
  onOpen,
}: {
  left: DecisionView | null;
  onOpen: (view: DecisionView) => void;
}) {
  const { t } = useTranslation();
  const words = useOwnWords().data?.length;
  const rows = [
    {
      view: "words",
      says: words !== undefined && t("proofread.words.count", { count: words, shown: formatCount(words) }),
    },
  ] as const;
  return rows.map(({ view, says }) => (
    <SettingRow key={view} label={t(`proofread.${view}.title`)}>
      <span className="mr-3 text-muted tabular-nums">{says}</span>
      <Button
        ref={view === left ? takeFocus : undefined}
        aria-label={t("settings.editOf", { what: t(`proofread.${view}.title`) })}
        onClick={() => onOpen(view)}
      >
        {t("settings.edit")}
      </Button>
    </SettingRow>
  ));
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
