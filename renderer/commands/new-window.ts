import type { NEW_WINDOW } from "#shared/desktop.ts";
import type { Command } from "./command.ts";

export const newWindow: Command = {
  id: "new-window" satisfies typeof NEW_WINDOW,
  group: "app",
  label: "command.newWindow",
  keys: "Mod+Shift+N",
  host: "desktop",
  menu: ["file", 1],
  async run({ client }) {
    await client.desktop.newWindow();
  },
};
