import { focusColumn } from "../layout/focus-column.ts";
import type { Command } from "./command.ts";

export const showAllNotes: Command = {
  id: "show-all-notes",
  group: "go",
  label: "command.showAllNotes",
  run({ state }) {
    state.getState().showView("all");
    focusColumn("list");
  },
};

export const showTrash: Command = {
  id: "show-trash",
  group: "go",
  label: "command.showTrash",
  run({ state }) {
    state.getState().showView("trash");
    focusColumn("list");
  },
};
