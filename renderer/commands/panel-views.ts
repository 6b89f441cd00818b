import type { PanelView } from "#shared/settings.ts";
import type { Command } from "./command.ts";
import { goToSummary } from "./go-to-summary.ts";

export const panelSummary = show("summary", "command.panelSummary");
export const panelTasks = show("tasks", "command.panelTasks");
export const panelQuestions = show("questions", "command.panelQuestions");
export const panelDecisions = show("decisions", "command.panelDecisions");
export const panelFacts = show("facts", "command.panelFacts");
export const panelTimeline = show("timeline", "command.panelTimeline");

function show(panelView: PanelView, label: Command["label"]): Command {
  return {
    id: `panel-${panelView}`,
    group: "go",
    label,
    menu: ["summarize", 2],
    isEnabled: ({ state }) => state.getState().selectedId !== null,
    isChecked: ({ state }) => state.getState().settings.panelView === panelView,
    run(app) {
      app.state.getState().changeSettings({ panelView });
      return goToSummary.run(app);
    },
  };
}
