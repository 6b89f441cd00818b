import type { Tab } from "./tab.ts";

export type EditCommand =
  | "undo"
  | "redo"
  | "cut"
  | "copy"
  | "paste"
  | "pasteAndMatchStyle"
  | "delete"
  | "selectAll"
  | "unselect"
  | "selectWord";

/** Runs one of Chromium's own editing commands where the caret is. */
export function runEditCommand(tab: Tab, command: EditCommand): void {
  tab.tell("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: [command] });
}
