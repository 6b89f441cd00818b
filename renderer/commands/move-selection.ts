import { moveSelection, shownTotal } from "../state/selection.ts";
import type { Command } from "./command.ts";

export const nextNote: Command = {
  id: "next-note",
  group: "go",
  label: "command.nextNote",
  menu: ["note", 2],
  keys: "Alt+J",
  localKeys: "ArrowDown",
  isEnabled: (app) => shownTotal(app) > 0,
  run: (app) => moveSelection(app, 1),
};

export const previousNote: Command = {
  id: "previous-note",
  group: "go",
  label: "command.previousNote",
  menu: ["note", 2],
  keys: "Alt+K",
  localKeys: "ArrowUp",
  isEnabled: (app) => shownTotal(app) > 0,
  run: (app) => moveSelection(app, -1),
};
