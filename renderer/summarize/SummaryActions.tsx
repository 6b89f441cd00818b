import { ArrowUp, Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Command } from "../commands/command.ts";
import { runCommand } from "../commands/run-command.ts";
import { copySummary, insertSummary, saveSummary } from "../commands/summary-actions.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";

/** What can be done with a result: into the note, to the clipboard, into a note of its own. */
export function SummaryActions({ isTrashed }: { isTrashed: boolean }) {
  const { t } = useTranslation();
  const app = useApp();
  const run = (command: Command) => () => void runCommand(app, command);
  return (
    <div className="flex flex-wrap gap-1.5 border-line border-t px-2.5 py-2">
      <Button tone="main" disabled={isTrashed} onClick={run(insertSummary)}>
        <ArrowUp aria-hidden />
        {t("summarize.action.insert")}
      </Button>
      <Button onClick={run(copySummary)}>
        <Copy className="text-muted" aria-hidden />
        {t("summarize.action.copy")}
      </Button>
      <Button onClick={run(saveSummary)}>{t("summarize.action.save")}</Button>
    </div>
  );
}
