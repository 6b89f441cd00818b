import { redo as redoInNote, undo as undoInNote } from "@codemirror/commands";
import type { StateCommand } from "@codemirror/state";
import { openSession } from "../state/open-session.ts";
import type { Command } from "./command.ts";

export const undo = inText("undo", "command.undo", "Mod+Z", undoInNote);
export const redo = inText("redo", "command.redo", "Mod+Shift+Z", redoInNote);

/** In a field the browser's own history is the one that counts; anywhere else it is the note's. */
function inText(
  id: "undo" | "redo",
  label: Command["label"],
  localKeys: string,
  note: StateCommand,
): Command {
  return {
    id,
    group: "note",
    label,
    localKeys,
    menu: ["edit", 1],
    run(app) {
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement) document.execCommand(id);
      else openSession(app)?.run(note);
    },
  };
}
