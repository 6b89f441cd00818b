import { useTranslation } from "react-i18next";
import { newNote } from "../commands/new-note.ts";
import { runCommand } from "../commands/run-command.ts";
import { useApp } from "../state/app-context.ts";
import type { View } from "../state/app-state.ts";
import { Button } from "../ui/Button.tsx";

/** What stands where rows would: one sentence and, where there is one, the action it teaches. */
export function EmptyList({ view, filter }: { view: View; filter: string }) {
  const { t } = useTranslation();
  const app = useApp();
  if (filter !== "") {
    return (
      <Message text={t("list.empty.filter", { filter })}>
        <Button onClick={() => app.state.getState().setFilter("")}>{t("list.clearFilter")}</Button>
      </Message>
    );
  }
  if (view === "trash") return <Message text={t("list.empty.trash")} />;
  return (
    <Message text={t("list.empty.all")}>
      <Button tone="main" onClick={() => void runCommand(app, newNote)}>
        {t("command.newNote")}
      </Button>
    </Message>
  );
}

function Message({ text, children }: { text: string; children?: React.ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 px-4 pt-16 text-center text-muted">
      <p className="max-w-56 [overflow-wrap:anywhere]">{text}</p>
      {children}
    </div>
  );
}
