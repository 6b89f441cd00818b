import type { SummaryType } from "#shared/summary.ts";
import type { Command } from "./command.ts";

export const summarizeTldr = choose("tldr", "command.summaryTldr", "Alt+1");
export const summarizeKeyPoints = choose("key-points", "command.summaryKeyPoints", "Alt+2");
export const summarizeTeaser = choose("teaser", "command.summaryTeaser", "Alt+3");
export const summarizeHeadline = choose("headline", "command.summaryHeadline", "Alt+4");

function choose(type: SummaryType, label: Command["label"], keys: string): Command {
  return {
    id: `summary-${type}`,
    group: "note",
    label,
    keys,
    menu: ["summarize", 1],
    isChecked: ({ state }) => state.getState().settings.summary.type === type,
    run: ({ state }) => state.getState().changeSettings({ summary: { type } }),
  };
}
