import { focusColumn } from "../layout/focus-column.ts";
import type { Command } from "./command.ts";

export const showAllNotes: Command = {
  id: "show-all-notes",
  group: "go",
  label: "command.showAllNotes",
  menu: ["view", 1],
  isChecked: ({ state }) => state.getState().place === "notes" && state.getState().view === "all",
  run({ state }) {
    state.getState().showView("all");
    focusColumn("list");
  },
};

export const showTrash: Command = {
  id: "show-trash",
  group: "go",
  label: "command.showTrash",
  menu: ["view", 1],
  isChecked: ({ state }) => state.getState().place === "notes" && state.getState().view === "trash",
  run({ state }) {
    state.getState().showView("trash");
    focusColumn("list");
  },
};

export const showModels: Command = {
  id: "show-models",
  group: "go",
  label: "command.showModels",
  menu: ["view", 1],
  isChecked: ({ state }) => state.getState().place === "models",
  run({ state }) {
    state.getState().showModels();
    focusColumn("note");
  },
};
