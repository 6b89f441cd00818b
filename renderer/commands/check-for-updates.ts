import type { Command } from "./command.ts";

export const checkForUpdates: Command = {
  id: "check-for-updates",
  group: "app",
  label: "command.checkForUpdates",
  menu: ["help", 2],
  macMenu: ["app", 1],
  run: ({ state }) => state.getState().openDialog("updates"),
};
