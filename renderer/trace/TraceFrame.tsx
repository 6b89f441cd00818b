import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { IconButton } from "../ui/IconButton.tsx";

/** Takes the place of a summary while it is shown how that was made; Esc goes back. */
export function TraceFrame({
  onClose,
  actions,
  children,
}: {
  onClose: () => void;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section
      aria-label={t("summarize.trace.title")}
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="flex flex-none items-center gap-1.5 px-3 pb-2">
        <IconButton icon={ArrowLeft} label={t("summarize.trace.back")} onClick={onClose} />
        <h3 ref={focusFirst} tabIndex={-1} className="font-semibold text-ui outline-none">
          {t("summarize.trace.title")}
        </h3>
        {actions}
      </header>
      {children}
    </section>
  );
}

function focusFirst(heading: HTMLElement | null): void {
  heading?.focus();
}
