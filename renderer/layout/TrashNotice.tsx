import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { NoteId } from "#shared/note.ts";
import { runCommand } from "../commands/run-command.ts";
import { deleteForever, restore } from "../commands/trash.ts";
import { useApp } from "../state/app-context.ts";
import { useNote } from "../state/use-note.ts";
import { Button } from "../ui/Button.tsx";

/** Over a note in the trash: that it is there, and both ways out. */
export function TrashNotice({ noteId }: { noteId: NoteId }) {
  const { t } = useTranslation();
  const app = useApp();
  const { data } = useNote(noteId);
  if (data === undefined || data.deletedAt === null) return null;
  return (
    <div className="flex flex-none flex-wrap items-center gap-2 border-line border-b bg-warn-soft px-4 py-2">
      <Trash2 className="icon text-warn" aria-hidden />
      <span className="mr-auto">{t("note.inTrash")}</span>
      <Button onClick={() => void runCommand(app, restore)}>{t("command.restore")}</Button>
      <Button tone="danger" onClick={() => void runCommand(app, deleteForever)}>
        {t("command.deleteForever")}
      </Button>
    </div>
  );
}
