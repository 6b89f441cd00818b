import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton.tsx";

/** The bar over the panel: its name, and a way to close it where it lies over the note. */
export function PanelBar({ onClose }: { onClose: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <header data-bar className="flex h-11.5 flex-none items-center px-4">
      <h2 className="font-semibold text-ui">{t("panel.label")}</h2>
      {onClose && (
        <IconButton icon={X} label={t("action.close")} className="-mr-1.5 ml-auto" onClick={onClose} />
      )}
    </header>
  );
}
