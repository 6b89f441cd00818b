import { Download } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import { useTranslation } from "react-i18next";
import { CommandMenu } from "../commands/CommandMenu.tsx";
import { replayRecord } from "../commands/dialogs.ts";
import { saveSummaryRecord, saveTraceJson, saveTraceReport } from "../commands/save-trace.ts";
import { IconButton } from "../ui/IconButton.tsx";

const PARTS = [
  [saveTraceReport, saveTraceJson],
  [saveSummaryRecord, replayRecord],
];

/** Ways to keep how a summary was made. */
export function TraceExport() {
  const { t } = useTranslation();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <IconButton icon={Download} label={t("summarize.trace.export")} className="ml-auto" />
      </DropdownMenu.Trigger>
      <CommandMenu parts={PARTS} />
    </DropdownMenu.Root>
  );
}
