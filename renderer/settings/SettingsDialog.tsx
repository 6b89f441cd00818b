import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LabelsView } from "../labels/LabelsView.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { IgnoredView } from "./IgnoredView.tsx";
import { RulesView } from "./RulesView.tsx";
import { SettingsList, type SettingsView } from "./SettingsList.tsx";
import { WordsView } from "./WordsView.tsx";

/** The settings, and in their place the lists that some of them open. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [view, setView] = useState<SettingsView | null>(null);
  const [left, setLeft] = useState<SettingsView | null>(null);
  const back = (): void => {
    setLeft(view);
    setView(null);
  };
  const titleOf = (shown: SettingsView | null): string => {
    if (shown === null) return t("settings.title");
    return shown === "labels" ? t("labels.title") : t(`proofread.${shown}.title`);
  };
  return (
    <Dialog
      label={t("settings.title")}
      onClose={onClose}
      className="mt-[10vh] flex w-[min(30rem,calc(100vw-2rem))] flex-col"
    >
      <DialogHeader title={titleOf(view)} onClose={onClose} />
      {view === null && <SettingsList left={left} onOpen={setView} />}
      {view === "words" && <WordsView onBack={back} />}
      {view === "rules" && <RulesView onBack={back} />}
      {view === "ignored" && <IgnoredView onBack={back} />}
      {view === "labels" && <LabelsView onBack={back} />}
      {view === null && (
        <footer className="flex min-h-10 flex-none items-center gap-2 border-line border-t px-5 text-muted text-small">
          <i className="size-[7px] flex-none rounded-full bg-ok" aria-hidden />
          {t("sidebar.offline")}
        </footer>
      )}
    </Dialog>
  );
}
