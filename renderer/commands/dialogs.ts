import type { Command } from "./command.ts";

export const palette: Command = {
  id: "palette",
  group: "app",
  label: "command.palette",
  menu: ["help", 1],
  keys: "Mod+K",
  run: ({ state }) => state.getState().openDialog("palette"),
};

export const shortcuts: Command = {
  id: "shortcuts",
  group: "app",
  label: "command.shortcuts",
  menu: ["help", 1],
  keys: "?",
  run: ({ state }) => state.getState().openDialog("shortcuts"),
};

export const replayRecord: Command = {
  id: "replay-record",
  group: "note",
  label: "command.replayRecord",
  menu: ["summarize", 5],
  run: ({ state }) => state.getState().openDialog("replay"),
};

export const about: Command = {
  id: "about",
  group: "app",
  label: "command.about",
  menu: ["help", 2],
  macMenu: ["app", 1],
  run: ({ state }) => state.getState().openDialog("about"),
};

export const settings: Command = {
  id: "settings",
  group: "app",
  label: "command.settings",
  menu: ["file", 4],
  macMenu: ["app", 2],
  keys: "Mod+,",
  run: ({ state }) => state.getState().openDialog("settings"),
};
