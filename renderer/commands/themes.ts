import type { Command } from "./command.ts";

export const themeSystem: Command = {
  id: "theme-system",
  group: "view",
  label: "command.themeSystem",
  run: ({ state }) => state.getState().changeSettings({ theme: "system" }),
};

export const themeLight: Command = {
  id: "theme-light",
  group: "view",
  label: "command.themeLight",
  run: ({ state }) => state.getState().changeSettings({ theme: "light" }),
};

export const themeDark: Command = {
  id: "theme-dark",
  group: "view",
  label: "command.themeDark",
  run: ({ state }) => state.getState().changeSettings({ theme: "dark" }),
};
