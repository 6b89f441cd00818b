import { ArrowUp, Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { NoteSession } from "../editor/note-session.ts";
import { useApp } from "../state/app-context.ts";
import { createNote, showError } from "../state/note-actions.ts";
import { Button } from "../ui/Button.tsx";
import { insertAbove } from "./insert-above.ts";

const COPIED_MS = 1_600;

/** What can be done with a result: into the note, to the clipboard, into a note of its own. */
export function SummaryActions({
  text,
  session,
  title,
  isTrashed,
}: {
  text: string;
  session: NoteSession;
  title: string;
  isTrashed: boolean;
}) {
  const { t } = useTranslation();
  const app = useApp();
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), COPIED_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      app.toasts.getState().show(t("summarize.action.noCopy"), { tone: "warn" });
    }
  }

  async function save(): Promise<void> {
    try {
      const name = t("summarize.noteTitle", { title: title || t("list.untitled") });
      await createNote(app, `# ${name}\n\n${text}\n`);
    } catch (error) {
      showError(app, error);
    }
  }

  return (
    <div className="flex flex-wrap gap-1.5 border-line border-t px-2.5 py-2">
      <Button
        tone="main"
        disabled={isTrashed}
        onClick={() => session.edit(insertAbove(session.editor.doc.toString(), text))}
      >
        <ArrowUp aria-hidden />
        {t("summarize.action.insert")}
      </Button>
      <Button onClick={() => void copy()}>
        {isCopied ? <Check className="text-ok" aria-hidden /> : <Copy className="text-muted" aria-hidden />}
        {t(isCopied ? "summarize.action.copied" : "summarize.action.copy")}
      </Button>
      <Button onClick={() => void save()}>{t("summarize.action.save")}</Button>
      <p role="status" className="sr-only">
        {isCopied ? t("summarize.action.copied") : ""}
      </p>
    </div>
  );
}
