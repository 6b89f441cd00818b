import { focusColumn } from "../layout/focus-column.ts";
import { createNote } from "../state/note-actions.ts";
import type { Command } from "./command.ts";

export const newNote: Command = {
  id: "new-note",
  group: "note",
  label: "command.newNote",
  menu: ["file", 1],
  keys: "Alt+N",
  async run(app) {
    await createNote(app, "");
    focusColumn("note");
  },
};
