import { redo as redoInNote, undo as undoInNote } from "@codemirror/commands";
import type { StateCommand } from "@codemirror/state";
import type { App } from "../state/app-context.ts";
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
      else openNote(app)?.run(note);
    },
  };
}

function openNote({ sessions, state }: App) {
  const { selectedId } = state.getState();
  return selectedId === null ? undefined : sessions.find(selectedId);
}
