import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import type { Command } from "./command.ts";

export const focusFilter: Command = {
  id: "focus-filter",
  group: "go",
  label: "command.focusFilter",
  menu: ["edit", 4],
  keys: "Mod+F",
  run({ state }) {
    state.getState().changeSettings({ layout: { isListOpen: true } });
    const { place, view, showView } = state.getState();
    if (place !== "notes") showView(view);
    state.setState({ narrowColumn: "list" });
    // At once where the field is in sight, so that what is typed next goes there.
    if (!selectFilter()) afterDrawing(() => selectFilter() || focusColumn("list"));
  },
};

function selectFilter(): boolean {
  const filter = document.querySelector('[data-column="list"] input[type="search"]');
  if (!(filter instanceof HTMLInputElement) || filter.offsetParent === null) return false;
  filter.select();
  return true;
}
