import { useTranslation } from "react-i18next";
import type { ProcessStatus } from "#shared/processes.ts";
import { useApp } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import { Button } from "../ui/Button.tsx";

/** Starts a stopped process again. What it does then is seen in its state. */
export function RestartButton({ process }: { process: ProcessStatus }) {
  const { t } = useTranslation();
  const app = useApp();
  async function restart(): Promise<void> {
    try {
      await app.client.processes.restart({ name: process.name });
    } catch (error) {
      showError(app, error);
    }
  }
  return <Button onClick={() => void restart()}>{t("processes.restart")}</Button>;
}
