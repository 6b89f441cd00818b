import { Check, CloudAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useStore } from "zustand";
import type { NoteSession } from "./note-session.ts";

/** Whether what is on screen is stored. */
export function SaveStatus({ session }: { session: NoteSession }) {
  const { t } = useTranslation();
  const save = useStore(session.state, (state) => state.save);
  if (save.kind === "failed") {
    const reason = t("editor.save.failed", { reason: save.failure.message });
    return (
      <span className="flex min-w-0 items-center gap-1.5 text-warn" title={reason}>
        <CloudAlert className="size-3.5 flex-none" aria-hidden />
        <span>{t("editor.save.short")}</span>
      </span>
    );
  }
  if (save.kind !== "saved") return <span>{t("editor.save.saving")}</span>;
  return (
    <span className="flex items-center gap-1.5">
      <Check className="size-3.5 text-ok" aria-hidden />
      {t("editor.save.saved")}
    </span>
  );
}
