import { useTranslation } from "react-i18next";
import { formatCount } from "../i18n/format.ts";
import { SettingRow } from "../settings/SettingRow.tsx";
import { Button } from "../ui/Button.tsx";
import { useExamples } from "./examples.ts";

/** How many examples of labels there are, with the way to their list; back from it, the button has the keyboard. */
export function LabelsRow({ isLeft, onOpen }: { isLeft: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  const count = useExamples().data?.length;
  return (
    <SettingRow label={t("labels.title")}>
      <span className="mr-3 text-muted tabular-nums">
        {count !== undefined && t("labels.count", { count, shown: formatCount(count) })}
      </span>
      <Button
        ref={isLeft ? takeFocus : undefined}
        aria-label={t("settings.editOf", { what: t("labels.title") })}
        onClick={onOpen}
      >
        {t("settings.edit")}
      </Button>
    </SettingRow>
  );
}

function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
