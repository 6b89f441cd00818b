import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import { layoutMode } from "../layout/layout-mode.ts";
import type { Command } from "./command.ts";

export const goToSummary: Command = {
  id: "go-to-summary",
  group: "go",
  label: "command.goToSummary",
  menu: ["summarize", 2],
  keys: "Alt+M",
  isEnabled: ({ state }) => state.getState().selectedId !== null,
  run({ state }) {
    state.getState().changeSettings({ panelMode: "summarize" });
    if (layoutMode(window.innerWidth).isPanelDocked) {
      state.getState().changeSettings({ layout: { isPanelOpen: true } });
    } else state.setState({ isPanelOver: true, narrowColumn: "note" });
    afterDrawing(() => {
      const line = document.querySelector('[data-column="panel"] [data-line="0"]');
      if (line instanceof HTMLElement) line.focus();
      else focusColumn("panel");
    });
  },
};
