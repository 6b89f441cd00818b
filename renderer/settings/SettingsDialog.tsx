import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../ui/Dialog.tsx";
import { DialogHeader } from "../ui/DialogHeader.tsx";
import { IgnoredView } from "./IgnoredView.tsx";
import type { DecisionView } from "./ProofreadDecisions.tsx";
import { RulesView } from "./RulesView.tsx";
import { SettingsList } from "./SettingsList.tsx";
import { WordsView } from "./WordsView.tsx";

/** The settings, and in their place the lists that some of them open. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [view, setView] = useState<DecisionView | null>(null);
  const [left, setLeft] = useState<DecisionView | null>(null);
  const back = (): void => {
    setLeft(view);
    setView(null);
  };
  return (
    <Dialog
      label={t("settings.title")}
      onClose={onClose}
      className="mt-[10vh] flex w-[min(30rem,calc(100vw-2rem))] flex-col"
    >
      <DialogHeader
        title={view === null ? t("settings.title") : t(`proofread.${view}.title`)}
        onClose={onClose}
      />
      {view === null && <SettingsList left={left} onOpen={setView} />}
      {view === "words" && <WordsView onBack={back} />}
      {view === "rules" && <RulesView onBack={back} />}
      {view === "ignored" && <IgnoredView onBack={back} />}
      {view === null && (
        <footer className="flex min-h-10 flex-none items-center gap-2 border-line border-t px-5 text-muted text-small">
          <i className="size-[7px] flex-none rounded-full bg-ok" aria-hidden />
          {t("sidebar.offline")}
        </footer>
      )}
    </Dialog>
  );
}
