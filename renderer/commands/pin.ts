import type { App } from "../state/app-context.ts";
import { pinNote } from "../state/note-actions.ts";
import { selectedItem } from "../state/selection.ts";
import type { Command } from "./command.ts";

export const pin: Command = {
  id: "pin",
  group: "note",
  label: "command.pin",
  menu: ["note", 1],
  keys: "Alt+I",
  isEnabled: (app) => isPinned(app) === false,
  run: (app) => setPinned(app, true),
};

export const unpin: Command = {
  id: "unpin",
  group: "note",
  label: "command.unpin",
  menu: ["note", 1],
  keys: "Alt+I",
  isEnabled: (app) => isPinned(app) === true,
  run: (app) => setPinned(app, false),
};

function isPinned(app: App): boolean | undefined {
  const item = selectedItem(app);
  return item?.deletedAt === null ? item.pinned : undefined;
}

async function setPinned(app: App, isPinned: boolean): Promise<void> {
  const item = selectedItem(app);
  if (item !== undefined) await pinNote(app, item, isPinned);
}
