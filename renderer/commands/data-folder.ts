import type { Command } from "./command.ts";

export const showDataFolder: Command = {
  id: "show-data-folder",
  group: "app",
  label: "command.showDataFolder",
  host: "desktop",
  menu: ["help", 2],
  isEnabled: ({ host }) => host.dataFolder !== null,
  async run({ client, host }) {
    if (host.dataFolder !== null) await client.desktop.reveal({ path: host.dataFolder });
  },
};
