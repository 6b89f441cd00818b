import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";

/** A list in the place of the settings: what stands above it, the list, and the way back, which Esc also is. */
export function DecisionPage({
  top,
  error,
  onRetry,
  onBack,
  back,
  actions,
  children,
}: {
  top?: ReactNode;
  /** Why the list could not be read. */
  error: Error | null;
  onRetry: () => void;
  onBack: () => void;
  back?: RefObject<HTMLButtonElement | null>;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    onBack();
  }
  return (
    <div onKeyDown={onKeyDown} className="flex min-h-0 flex-1 flex-col">
      {top}
      <div className="flex h-[26rem] min-h-0 flex-col border-line border-y">
        {error === null ? (
          children
        ) : (
          <div role="alert" className="flex flex-col items-start gap-2 px-5 py-4">
            <p className="text-danger">{error.message}</p>
            <Button onClick={onRetry}>{t("action.retry")}</Button>
          </div>
        )}
      </div>
      <div className="flex flex-none flex-wrap items-center gap-2 px-5 py-3">
        <Button ref={back ?? null} onClick={onBack}>
          {t("settings.back")}
        </Button>
        <div className="ml-auto flex min-w-0 flex-wrap gap-2">{actions}</div>
      </div>
    </div>
  );
}
