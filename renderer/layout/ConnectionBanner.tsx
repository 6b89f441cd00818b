import { Unplug } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useApp, useConnectionStatus } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";

/** Says that the host is away, for as long as it is. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const { connection } = useApp();
  const status = useConnectionStatus();
  return (
    <div role="status">
      {status === "lost" && (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-warn-soft px-4 py-2">
          <Unplug className="icon text-warn" aria-hidden />
          <span className="min-w-0 flex-1">{t("connection.lost")}</span>
          <Button onClick={() => connection.retry()}>{t("action.retry")}</Button>
        </div>
      )}
    </div>
  );
}
