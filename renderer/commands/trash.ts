import { purgeNotes, restoreNotes, trashNotes } from "../state/note-actions.ts";
import { remainingCopies } from "../state/remaining-copies.ts";
import { selectedItem } from "../state/selection.ts";
import type { Command } from "./command.ts";

export const moveToTrash: Command = {
  id: "move-to-trash",
  group: "note",
  label: "command.moveToTrash",
  menu: ["note", 3],
  keys: "Alt+Delete",
  localKeys: "Delete",
  isEnabled: (app) => selectedItem(app)?.deletedAt === null,
  async run(app) {
    const item = selectedItem(app);
    if (item !== undefined) await trashNotes(app, [item.id]);
  },
};

export const restore: Command = {
  id: "restore",
  group: "note",
  label: "command.restore",
  menu: ["note", 3],
  keys: "Alt+R",
  isEnabled: (app) => typeof selectedItem(app)?.deletedAt === "number",
  async run(app) {
    const item = selectedItem(app);
    if (item !== undefined) await restoreNotes(app, [item.id]);
  },
};

export const deleteForever: Command = {
  id: "delete-forever",
  group: "note",
  label: "command.deleteForever",
  menu: ["note", 3],
  localKeys: "Delete",
  isEnabled: (app) => typeof selectedItem(app)?.deletedAt === "number",
  async run(app) {
    const item = selectedItem(app);
    if (item === undefined) return;
    const isConfirmed = await app.confirm.getState().ask({
      title: app.i18n.t("confirm.purge.title"),
      body: app.i18n.t("confirm.purge.body", { title: item.title || app.i18n.t("list.untitled") }),
      action: app.i18n.t("confirm.purge.action"),
      caution: remainingCopies(app),
    });
    if (isConfirmed) await purgeNotes(app, [item.id]);
  },
};
