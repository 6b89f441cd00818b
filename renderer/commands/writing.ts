import type { StateCommand } from "@codemirror/state";
import { wrapWith } from "../editor/list-keys.ts";
import { toggleTasks } from "../editor/task-boxes.ts";
import { isWritable, openSession } from "../state/open-session.ts";
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
    isEnabled: isWritable,
    run: (app) => void openSession(app)?.run(command),
  };
}
