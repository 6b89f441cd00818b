import type { ZoomChange } from "#shared/desktop.ts";
import type { Command } from "./command.ts";

// A browser has its own.
export const zoomIn = zoom("in", "command.zoomIn", "Mod+Plus");
export const zoomOut = zoom("out", "command.zoomOut", "Mod+-");
export const resetZoom = zoom("reset", "command.resetZoom", "Mod+0");

function zoom(change: ZoomChange, label: Command["label"], keys: string): Command {
  return {
    id: `zoom-${change}`,
    group: "view",
    label,
    keys,
    host: "desktop",
    menu: ["view", 3],
    async run({ client }) {
      await client.desktop.zoom({ change });
    },
  };
}
