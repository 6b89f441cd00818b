import { X } from "lucide-react";
import { useTranslation } from "react-i18next";

/** A dialog's title and the way out. No tooltip: it would lie under the dialog and take its Esc. */
export function DialogHeader({ title, onClose }: { title: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <header className="flex flex-none items-center py-3 pr-3 pl-5">
      <h2 className="font-semibold text-[0.9375rem] leading-5">{title}</h2>
      <button
        type="button"
        aria-label={t("action.close")}
        onClick={onClose}
        className="ml-auto grid size-7 flex-none place-items-center rounded-1 text-muted hover:bg-hover hover:text-text"
      >
        <X className="icon" aria-hidden />
      </button>
    </header>
  );
}
