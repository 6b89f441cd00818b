import type { Command } from "./command.ts";

export const themeSystem: Command = {
  id: "theme-system",
  group: "view",
  label: "command.themeSystem",
  menu: ["view", 4],
  isChecked: ({ state }) => state.getState().settings.theme === "system",
  run: ({ state }) => state.getState().changeSettings({ theme: "system" }),
};

export const themeLight: Command = {
  id: "theme-light",
  group: "view",
  label: "command.themeLight",
  menu: ["view", 4],
  isChecked: ({ state }) => state.getState().settings.theme === "light",
  run: ({ state }) => state.getState().changeSettings({ theme: "light" }),
};

export const themeDark: Command = {
  id: "theme-dark",
  group: "view",
  label: "command.themeDark",
  menu: ["view", 4],
  isChecked: ({ state }) => state.getState().settings.theme === "dark",
  run: ({ state }) => state.getState().changeSettings({ theme: "dark" }),
};
