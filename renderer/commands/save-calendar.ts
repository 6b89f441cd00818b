import { openText } from "../print/open-text.ts";
import { saveText } from "../print/save-text.ts";
import type { App } from "../state/app-context.ts";
import { showError } from "../state/note-actions.ts";
import type { Command } from "./command.ts";

export const saveTasksCalendar: Command = {
  id: "save-tasks-calendar",
  group: "note",
  label: "command.saveTasksCalendar",
  menu: ["summarize", 5],
  isEnabled: hasNote,
  run: (app) => saveCalendar(app, "tasks"),
};

export const saveDatesCalendar: Command = {
  id: "save-dates-calendar",
  group: "note",
  label: "command.saveDatesCalendar",
  menu: ["summarize", 5],
  isEnabled: hasNote,
  run: (app) => saveCalendar(app, "timeline"),
};

/** The tasks or dates of the selected note as a file that calendars read. */
async function saveCalendar(app: App, kind: "tasks" | "timeline"): Promise<void> {
  const { selectedId } = app.state.getState();
  const note = openText(app);
  if (selectedId === null || note === undefined) return;
  try {
    await app.sessions.find(selectedId)?.flush();
    const { text } = await app.client.aggregates.calendar({ source: { kind: "note", id: selectedId }, kind });
    if (!text.includes("BEGIN:V", text.indexOf("PRODID"))) {
      app.toasts.getState().show(app.i18n.t(`insights.noCalendar.${kind}`));
      return;
    }
    await saveText(app, app.i18n.t(`insights.noteTitle.${kind}`, { title: note.title }), text, "ics");
  } catch (error) {
    showError(app, error);
  }
}

function hasNote({ state }: App): boolean {
  return state.getState().selectedId !== null;
}
