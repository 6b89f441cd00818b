import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../ui/Button.tsx";

/** The licences of everything the program contains. They are a part of the page, read when asked for. */
export function Notices({ onBack }: { onBack: () => void }) {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    queryKey: ["notices"],
    queryFn: async () => (await import("../../THIRD_PARTY_NOTICES?raw")).default,
  });
  return (
    <>
      <div
        ref={takeFocus}
        tabIndex={0}
        role="group"
        aria-label={t("about.notices")}
        className="min-h-0 flex-1 select-text overflow-auto border-line border-y px-5 py-3 -outline-offset-2"
      >
        {data === undefined ? (
          <p role={error ? "alert" : "status"} className="text-muted">
            {error ? t("about.noticesFailed") : t("about.noticesLoading")}
          </p>
        ) : (
          <pre data-user-text="" className="whitespace-pre-wrap font-mono text-small">
            {data}
          </pre>
        )}
      </div>
      <div className="flex-none px-5 py-3">
        <Button onClick={onBack}>{t("about.back")}</Button>
      </div>
    </>
  );
}

/** Scrolled by keyboard, so it begins with the focus. */
function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
