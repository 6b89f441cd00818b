import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { Button } from "../ui/Button.tsx";
import { useIgnored } from "./IgnoredView.tsx";
import { useOwnWords } from "./own-words.ts";
import { useRules } from "./proofread-rules.ts";
import { SettingRow } from "./SettingRow.tsx";

/** A list of what the person decided about proofreading. */
export type DecisionView = (typeof VIEWS)[number];

const VIEWS = ["words", "rules", "ignored"] as const;

/** How much was decided about proofreading, each with the way to its list. Back from one, its button has the keyboard. */
export function ProofreadDecisions({
  left,
  onOpen,
}: {
  left: string | null;
  onOpen: (view: DecisionView) => void;
}) {
  const { t } = useTranslation();
  const counts = {
    words: useOwnWords().data?.length,
    rules: useRules().data?.filter(({ isOn }) => !isOn).length,
    ignored: useIgnored().data?.length,
  };
  const says = (view: DecisionView): string | false => {
    const count = counts[view];
    return count !== undefined && t(`proofread.${view}.count`, { count, shown: formatCount(count) });
  };
  return VIEWS.map((view) => (
    <SettingRow key={view} label={t(`proofread.${view}.title`)}>
      <span className="mr-3 text-muted tabular-nums">{says(view)}</span>
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
