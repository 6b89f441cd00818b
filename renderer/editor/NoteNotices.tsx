import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { runCommand } from "../commands/run-command.ts";
import { deleteForever, restore } from "../commands/trash.ts";
import { useApp } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import type { NoteSession } from "./note-session.ts";

/** What the person should know about this note before writing on: in the trash, parted from another, not saved. */
export function NoteNotices({ session, isTrashed }: { session: NoteSession; isTrashed: boolean }) {
  const { t } = useTranslation();
  const app = useApp();
  const { id, parted, save } = useStore(session.state);
  return (
    <div role="status">
      {isTrashed && (
        <Notice text={t("note.inTrash")}>
          <Button onClick={() => void runCommand(app, restore)}>{t("command.restore")}</Button>
          <Button tone="danger" onClick={() => void runCommand(app, deleteForever)}>
            {t("command.deleteForever")}
          </Button>
        </Notice>
      )}
      {parted !== null && (
        <Notice text={t(parted === id ? "editor.parted.deleted" : "editor.parted.changed")}>
          {parted !== id && (
            <Button onClick={() => app.state.getState().select(parted)}>{t("editor.parted.open")}</Button>
          )}
          <Button tone="quiet" onClick={() => session.dismissParted()}>
            {t(parted === id ? "action.done" : "editor.parted.dismiss")}
          </Button>
        </Notice>
      )}
      {save.kind === "failed" && (
        <Notice text={t("editor.save.failed", { reason: save.failure.message })} isWarning>
          <Button onClick={() => void session.flush().catch(() => undefined)}>
            {t("editor.save.retry")}
          </Button>
        </Notice>
      )}
    </div>
  );
}

function Notice({
  text,
  isWarning = false,
  children,
}: {
  text: string;
  isWarning?: boolean;
  children: ReactNode;
}) {
  return (
    <div
      className={`flex flex-wrap items-center gap-2 border-line border-b px-4 py-2 ${isWarning ? "bg-warn-soft text-warn" : "bg-sunken text-muted"}`}
    >
      <p className="min-w-48 flex-1">{text}</p>
      {children}
    </div>
  );
}
