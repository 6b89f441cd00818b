import type { PanelView } from "#shared/settings.ts";
import { PANEL_VIEWS } from "../summarize/panel-order.ts";
import type { Command } from "./command.ts";
import { goToSummary } from "./go-to-summary.ts";

/** One command for each view of the panel, in their order. */
export const panelViewCommands: readonly Command[] = PANEL_VIEWS.map(show);

function show(panelView: PanelView): Command {
  return {
    id: `panel-${panelView}`,
    group: "go",
    label: `command.panel.${panelView}`,
    menu: ["summarize", 2],
    isEnabled: ({ state }) => state.getState().selectedId !== null,
    isChecked: ({ state }) => state.getState().settings.panelView === panelView,
    run(app) {
      app.state.getState().changeSettings({ panelView });
      return goToSummary.run(app);
    },
  };
}
