import type { Note } from "#shared/note.ts";
import type { App } from "../state/app-context.ts";
import { copyText } from "../state/copy-text.ts";
import { createNote } from "../state/note-actions.ts";
import { queryKeys } from "../state/query-keys.ts";
import { insertAbove } from "../summarize/insert-above.ts";
import type { Command } from "./command.ts";

export const insertSummary: Command = {
  id: "insert-summary",
  group: "note",
  label: "command.insertSummary",
  menu: ["summarize", 3],
  isEnabled: (app) => session(app)?.editor.readOnly === false,
  run(app) {
    const { shown } = app.trace.getState();
    const open = session(app);
    if (shown && open) open.edit(insertAbove(open.editor.doc.toString(), shown.text));
  },
};

export const copySummary: Command = {
  id: "copy-summary",
  group: "note",
  label: "command.copySummary",
  menu: ["summarize", 3],
  isEnabled: hasSummary,
  async run(app) {
    const { shown } = app.trace.getState();
    if (shown === null) return;
    await copyText(app, shown.text);
  },
};

export const saveSummary: Command = {
  id: "save-summary",
  group: "note",
  label: "command.saveSummary",
  menu: ["summarize", 3],
  isEnabled: hasSummary,
  async run(app) {
    const { shown } = app.trace.getState();
    if (shown === null) return;
    const note = app.queryClient.getQueryData<Note>(queryKeys.note(shown.noteId));
    const title = note?.title || app.i18n.t("list.untitled");
    const { kind } = shown;
    const name =
      kind === "summary"
        ? app.i18n.t("summarize.noteTitle", { title })
        : app.i18n.t(`insights.noteTitle.${kind}`, { title });
    await createNote(app, `# ${name}\n\n${shown.text}\n`);
  },
};

function hasSummary({ trace }: App): boolean {
  return trace.getState().shown !== null;
}

function session({ sessions, trace }: App) {
  const { shown } = trace.getState();
  return shown === null ? undefined : sessions.find(shown.noteId);
}
