import type { Command } from "./command.ts";

export const palette: Command = {
  id: "palette",
  group: "app",
  label: "command.palette",
  keys: "Mod+K",
  run: ({ state }) => state.getState().openDialog("palette"),
};

export const shortcuts: Command = {
  id: "shortcuts",
  group: "app",
  label: "command.shortcuts",
  keys: "?",
  run: ({ state }) => state.getState().openDialog("shortcuts"),
};

export const settings: Command = {
  id: "settings",
  group: "app",
  label: "command.settings",
  keys: "Mod+,",
  run: ({ state }) => state.getState().openDialog("settings"),
};
