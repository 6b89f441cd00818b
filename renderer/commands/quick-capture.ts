import type { Command } from "./command.ts";

export const quickCapture: Command = {
  id: "quick-capture",
  group: "note",
  label: "command.quickCapture",
  host: "desktop",
  menu: ["file", 1],
  async run({ client }) {
    await client.desktop.showCapture();
  },
};
