import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import { useApp, useConnectionStatus } from "../state/app-context.ts";
import { Button } from "../ui/Button.tsx";
import type { NoteSession } from "./note-session.ts";

/** What the person should know before writing on: that the note parted from another, or is not saved. */
export function NoteNotices({ session }: { session: NoteSession }) {
  const { t } = useTranslation();
  const app = useApp();
  const parted = useStore(session.state, (state) => state.parted);
  const save = useStore(session.state, (state) => state.save);
  const connection = useConnectionStatus();
  const isRefused = connection === "refused";
  const isSaidAlready =
    connection === "lost" && save.kind === "failed" && save.failure.code === "unavailable";

  async function copyText(): Promise<void> {
    const { toasts } = app;
    try {
      await navigator.clipboard.writeText(session.editor.doc.toString());
      toasts.getState().show(t("summarize.action.copied"));
    } catch {
      toasts.getState().show(t("editor.save.noCopy"), { tone: "warn" });
    }
  }

  return (
    <div role="status">
      {parted !== null && (
        <Notice text={t(`editor.parted.${parted.why}`)}>
          {parted.why !== "deleted" && (
            <Button onClick={() => app.state.getState().select(parted.from)}>
              {t("editor.parted.open")}
            </Button>
          )}
          <Button tone="quiet" onClick={() => session.dismissParted()}>
            {t(parted.why === "deleted" ? "action.done" : "editor.parted.dismiss")}
          </Button>
        </Notice>
      )}
      {save.kind === "failed" && !isSaidAlready && (
        <Notice
          text={
            isRefused ? t("editor.save.refused") : t("editor.save.failed", { reason: save.failure.message })
          }
          isWarning
        >
          <Button onClick={() => void copyText()}>{t("editor.save.copy")}</Button>
          {!isRefused && (
            <Button onClick={() => void session.flush().catch(() => undefined)}>
              {t("editor.save.retry")}
            </Button>
          )}
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
