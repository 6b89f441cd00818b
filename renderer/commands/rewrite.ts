import { afterDrawing, focusColumn } from "../layout/focus-column.ts";
import { showPanel } from "../layout/show-panel.ts";
import { onlyPreset, type PresetName } from "../rewrite/presets.ts";
import { isWritable } from "../state/open-session.ts";
import type { Command } from "./command.ts";

/** Opens the panel's Rewrite half, on the selection or the whole note. */
export const rewrite: Command = {
  ...rewriteWith("rewrite", "command.rewrite", null),
  keys: "Mod+J",
};
export const rewriteShorter = rewriteWith("rewrite-shorter", "command.rewriteShorter", "shorter");
export const rewriteConcise = rewriteWith("rewrite-concise", "command.rewriteConcise", "concise");
export const rewriteFormal = rewriteWith("rewrite-formal", "command.rewriteFormal", "more-formal");
export const rewriteCasual = rewriteWith("rewrite-casual", "command.rewriteCasual", "more-casual");
export const rewritePlain = rewriteWith("rewrite-plain", "command.rewritePlain", "plain");
export const rewriteBullets = rewriteWith("rewrite-bullets", "command.rewriteBullets", "bullets");

/** Moves the keyboard to the buttons beside the selection. */
export const rewriteTools: Command = {
  id: "rewrite-tools",
  group: "go",
  label: "command.rewriteTools",
  keys: "Alt+Shift+R",
  isEnabled: () => firstTool() !== null,
  run: () => firstTool()?.focus(),
};

function rewriteWith(id: string, label: Command["label"], preset: PresetName | null): Command {
  return {
    id,
    group: "note",
    label,
    menu: ["edit", 6],
    isEnabled: isWritable,
    run(app) {
      const { state } = app;
      if (preset !== null) state.getState().changeSettings({ rewrite: onlyPreset(preset) });
      showPanel(app, "rewrite");
      state.setState({ bundle: null, isRewriteAsked: true });
      afterDrawing(() => focusColumn("panel"));
    },
  };
}

function firstTool(): HTMLElement | null {
  return document.querySelector<HTMLElement>("[data-selection-tools] button");
}
