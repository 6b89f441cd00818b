import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { ProcessStatus } from "#shared/processes.ts";
import { formatCount } from "../i18n/format.ts";
import { queryKeys } from "../state/query-keys.ts";
import { useProcesses } from "../state/use-note.ts";
import { processTitle } from "./process-title.ts";
import { RestartButton } from "./RestartButton.tsx";

/** The processes that work for the app: state, memory, and a way to start a stopped one. */
export function ProcessRows() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const processes = useProcesses().data ?? [];
  // States come by themselves; how much memory is held is read when someone looks.
  useEffect(() => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.processes });
  }, [queryClient]);

  const describe = (process: ProcessStatus): string =>
    [
      processTitle(t, process),
      t(`processes.states.${process.state}`),
      process.memory !== null &&
        t("processes.memory", { megabytes: formatCount(inMegabytes(process.memory)) }),
      process.failures > 0 &&
        t("processes.failures", { count: process.failures, shown: formatCount(process.failures) }),
    ]
      .filter(Boolean)
      .join(" · ");

  return processes.map((process) => (
    <div key={process.name} className="flex flex-wrap items-center justify-between gap-2">
      <span>{describe(process)}</span>
      {process.state === "stopped" && <RestartButton process={process} />}
    </div>
  ));
}

const inMegabytes = (bytes: number): number => Math.round(bytes / 1_000_000);
