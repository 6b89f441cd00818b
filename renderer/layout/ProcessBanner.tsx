import { OctagonPause } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useProcesses } from "../state/use-note.ts";
import { processTitle } from "../settings/process-title.ts";
import { RestartButton } from "../settings/RestartButton.tsx";

/** Says that a process is stopped, which a person alone can start again. */
export function ProcessBanner() {
  const { t } = useTranslation();
  const stopped = useProcesses().data?.filter(({ state }) => state === "stopped") ?? [];
  return (
    <div role="status">
      {stopped.map((process) => (
        <div
          key={process.name}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-warn-soft px-4 py-2"
        >
          <OctagonPause className="icon text-warn" aria-hidden />
          <span className="min-w-0 flex-1">
            {t("processes.stopped", { title: processTitle(t, process) })}
          </span>
          <RestartButton process={process} />
        </div>
      ))}
    </div>
  );
}
