import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import { showPanel } from "../layout/show-panel.ts";
import type { Command } from "./command.ts";

export const goToSummary: Command = {
  id: "go-to-summary",
  group: "go",
  label: "command.goToSummary",
  menu: ["summarize", 2],
  keys: "Alt+M",
  isEnabled: ({ state }) => state.getState().selectedId !== null,
  run(app) {
    showPanel(app, "summarize");
    afterDrawing(() => {
      const line = document.querySelector('[data-column="panel"] [data-line="0"]');
      if (line instanceof HTMLElement) line.focus();
      else focusColumn("panel");
    });
  },
};
