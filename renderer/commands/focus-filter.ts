import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import type { Command } from "./command.ts";

export const focusFilter: Command = {
  id: "focus-filter",
  group: "go",
  label: "command.focusFilter",
  keys: "Mod+F",
  run({ state }) {
    state.getState().changeSettings({ layout: { isListOpen: true } });
    state.setState({ narrowColumn: "list" });
    afterDrawing(() => {
      const filter = document.querySelector('[data-column="list"] input[type="search"]');
      if (filter instanceof HTMLInputElement) filter.select();
      else focusColumn("list");
    });
  },
};
