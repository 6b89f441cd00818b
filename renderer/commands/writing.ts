import type { StateCommand } from "@codemirror/state";
import { wrapWith } from "../editor/list-keys.ts";
import { toggleTasks } from "../editor/task-boxes.ts";
import type { App } from "../state/app-context.ts";
import type { Command } from "./command.ts";

export const toggleTask = inNote("toggle-task", "command.toggleTask", "Mod+Enter", toggleTasks);
export const bold = inNote("bold", "command.bold", "Mod+B", wrapWith("**"));
export const italic = inNote("italic", "command.italic", "Mod+I", wrapWith("_"));

/** A change of the selected text; the editor answers its keys itself. */
function inNote(id: string, label: Command["label"], localKeys: string, command: StateCommand): Command {
  return {
    id,
    group: "note",
    label,
    localKeys,
    menu: ["edit", 3],
    isEnabled: (app) => session(app)?.editor.readOnly === false,
    run: (app) => void session(app)?.run(command),
  };
}

function session({ sessions, state }: App) {
  const { selectedId } = state.getState();
  return selectedId === null ? undefined : sessions.find(selectedId);
}
