import { focusColumn, focusNeighbour } from "../layout/focus-column.ts";
import { layoutMode } from "../layout/layout-mode.ts";
import type { App } from "../state/app-context.ts";
import type { Command } from "./command.ts";

export const toggleSidebar: Command = {
  id: "toggle-sidebar",
  group: "view",
  label: "command.toggleSidebar",
  menu: ["view", 2],
  keys: "Alt+S",
  run({ state }) {
    const { settings, isSidebarOver, changeSettings } = state.getState();
    if (layoutMode(window.innerWidth).isSidebarDocked) {
      changeSettings({ layout: { isSidebarOpen: !settings.layout.isSidebarOpen } });
      return;
    }
    state.setState({ isSidebarOver: !isSidebarOver });
    focusColumn(isSidebarOver ? "list" : "sidebar");
  },
};

export const toggleList: Command = {
  id: "toggle-list",
  group: "view",
  label: "command.toggleList",
  menu: ["view", 2],
  keys: "Alt+L",
  isEnabled: isAmongNotes,
  run({ state }) {
    const { settings, narrowColumn, changeSettings } = state.getState();
    if (layoutMode(window.innerWidth).isAlternating) {
      state.setState({ narrowColumn: narrowColumn === "list" ? "note" : "list" });
      focusColumn(narrowColumn === "list" ? "note" : "list");
    } else changeSettings({ layout: { isListOpen: !settings.layout.isListOpen } });
  },
};

export const togglePanel: Command = {
  id: "toggle-panel",
  group: "view",
  label: "command.togglePanel",
  menu: ["view", 2],
  keys: "Alt+P",
  isEnabled: isAmongNotes,
  run({ state }) {
    const { settings, isPanelOver, changeSettings } = state.getState();
    if (layoutMode(window.innerWidth).isPanelDocked) {
      changeSettings({ layout: { isPanelOpen: !settings.layout.isPanelOpen } });
      return;
    }
    state.setState({ isPanelOver: !isPanelOver });
    focusColumn(isPanelOver ? "note" : "panel");
  },
};

export const nextColumn: Command = {
  id: "next-column",
  group: "go",
  label: "command.nextColumn",
  keys: "F6",
  run: () => focusNeighbour(1),
};

export const previousColumn: Command = {
  id: "previous-column",
  group: "go",
  label: "command.previousColumn",
  keys: "Shift+F6",
  run: () => focusNeighbour(-1),
};

function isAmongNotes({ state }: App): boolean {
  return state.getState().place === "notes";
}
