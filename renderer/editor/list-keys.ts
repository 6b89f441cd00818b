import { indentLess, indentMore } from "@codemirror/commands";
import { syntaxTree } from "@codemirror/language";
import { type ChangeSpec, EditorSelection, type EditorState, type StateCommand } from "@codemirror/state";
import type { KeyBinding } from "@codemirror/view";
import { toggleTasks } from "./task-boxes.ts";

/**
 * Tab moves list items in and Shift+Tab out; anywhere else it leaves the editor, as it does after Escape everywhere.
 */
export const LIST_KEYS: readonly KeyBinding[] = [
  { key: "Tab", run: inList(indentMore), shift: inList(indentLess) },
  { key: "Mod-Enter", run: toggleTasks },
  { key: "Mod-b", run: wrapWith("**"), preventDefault: true },
  { key: "Mod-i", run: wrapWith("_"), preventDefault: true },
];

function inList(command: StateCommand): StateCommand {
  return (target) => isInList(target.state) && command(target);
}

function isInList(state: EditorState): boolean {
  const line = state.doc.lineAt(state.selection.main.head);
  const start = line.from + (/\S/.exec(line.text)?.index ?? 0);
  for (let node = syntaxTree(state).resolveInner(start, 1); node.parent; node = node.parent) {
    if (node.name === "ListItem") return true;
  }
  return false;
}

/** Puts a mark around the selection, or takes it away where it stands already. */
export function wrapWith(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    if (state.readOnly) return false;
    const transaction = state.changeByRange((range) => {
      const { from, to } = range;
      const isWrapped =
        state.sliceDoc(from - mark.length, from) === mark && state.sliceDoc(to, to + mark.length) === mark;
      const changes: ChangeSpec = isWrapped
        ? [
            { from: from - mark.length, to: from },
            { from: to, to: to + mark.length },
          ]
        : [
            { from, insert: mark },
            { from: to, insert: mark },
          ];
      const shift = isWrapped ? -mark.length : mark.length;
      return { changes, range: EditorSelection.range(range.anchor + shift, range.head + shift) };
    });
    dispatch(state.update(transaction, { userEvent: "input.format", scrollIntoView: true }));
    return true;
  };
}
