import { shownSummary } from "../print/shown-summary.ts";
import { hasOpenNote, readOpenText } from "../print/open-text.ts";
import { saveText } from "../print/save-text.ts";
import type { Command } from "./command.ts";

export const saveNoteAs: Command = {
  id: "save-note-as",
  group: "note",
  label: "command.saveNoteAs",
  keys: "Mod+Shift+S",
  menu: ["file", 3],
  isEnabled: hasOpenNote,
  async run(app) {
    const note = await readOpenText(app);
    if (note) await saveText(app, note.title, note.text);
  },
};

export const saveSummaryAs: Command = {
  id: "save-summary-as",
  group: "note",
  label: "command.saveSummaryAs",
  menu: ["summarize", 4],
  isEnabled: (app) => shownSummary(app) !== undefined,
  async run(app) {
    const summary = shownSummary(app);
    if (summary) await saveText(app, summary.title, summary.text);
  },
};
