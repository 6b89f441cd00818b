import { copyText } from "../state/copy-text.ts";
import { selectedItem } from "../state/selection.ts";
import type { Command } from "./command.ts";

/** Only where a program on this machine answers such links. */
export const copyNoteLink: Command = {
  id: "copy-note-link",
  group: "note",
  label: "command.copyNoteLink",
  host: "desktop",
  menu: ["note", 2],
  isEnabled: (app) => selectedItem(app) !== undefined,
  async run(app) {
    const item = selectedItem(app);
    if (item !== undefined) await copyText(app, `nanobanana://note/${item.id}`);
  },
};
