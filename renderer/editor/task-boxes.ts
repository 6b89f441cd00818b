import { syntaxTree } from "@codemirror/language";
import { type EditorState, RangeSetBuilder, type StateCommand } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
  WidgetType,
} from "@codemirror/view";

/** Shows `- [ ]` as a box that can be ticked; the caret steps over it as one sign. */
export function taskBoxes(label: (text: string) => string) {
  const plugin = ViewPlugin.fromClass(
    class {
      boxes: DecorationSet;
      constructor(view: EditorView) {
        this.boxes = findBoxes(view, label);
      }
      update(update: ViewUpdate): void {
        const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
        if (update.docChanged || update.viewportChanged || isParsed) {
          this.boxes = findBoxes(update.view, label);
        }
      }
    },
    {
      decorations: ({ boxes }) => boxes,
      provide: (plugin) =>
        EditorView.atomicRanges.of((view) => view.plugin(plugin)?.boxes ?? Decoration.none),
    },
  );
  return plugin;
}

/** Ticks or unticks the tasks of the selected lines; false when there is none. */
export const toggleTasks: StateCommand = ({ state, dispatch }) => {
  if (state.readOnly) return false;
  const changes: { from: number; to: number; insert: string }[] = [];
  const { from, to } = state.selection.main;
  const end = state.doc.lineAt(to).to;
  for (let at = from; at <= end; ) {
    const line = state.doc.lineAt(at);
    const change = tick(state, line.from);
    if (change) changes.push(change);
    at = line.to + 1;
  }
  if (changes.length === 0) return false;
  dispatch(state.update({ changes, userEvent: "input.task" }));
  return true;
};

/** Ticks or unticks the task on the line of a place; false when there is no box on it. */
export function tickAt(position: number): StateCommand {
  return ({ state, dispatch }) => {
    const change = state.readOnly ? undefined : tick(state, position);
    if (change) dispatch(state.update({ changes: change, userEvent: "input.task" }));
    return change !== undefined;
  };
}

/** Whether the line of a place has a box. */
export function hasBoxAt(state: EditorState, position: number): boolean {
  return position <= state.doc.length && tick(state, position) !== undefined;
}

/** A box as other programs copy it. */
const PLAIN_BOX = /^([ \t>]{0,40})([☐☑])\uFE0F?[ \t]/u;
const TASK = /^([ \t>]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,4}\[)([ xX])\]/;

/** What a box holds once it is ticked or unticked. */
const OTHER: Readonly<Record<string, string>> = { " ": "x", "☐": "☑", "☑": "☐" };

function tick(
  state: EditorState,
  position: number,
): { from: number; to: number; insert: string } | undefined {
  const line = state.doc.lineAt(position);
  const match = TASK.exec(line.text) ?? PLAIN_BOX.exec(line.text);
  const [, before, sign = ""] = match ?? [];
  if (before === undefined) return undefined;
  const from = line.from + before.length;
  return { from, to: from + 1, insert: OTHER[sign] ?? " " };
}

function findBoxes(view: EditorView, label: (text: string) => string): DecorationSet {
  const { state } = view;
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter({ name, from: start, to: end, node }) {
        if (name !== "TaskMarker") return;
        const mark = node.parent?.parent?.getChild("ListMark");
        const isTicked = state.sliceDoc(start + 1, end - 1) !== " ";
        const text = state.sliceDoc(end, state.doc.lineAt(end).to).trim();
        const isBullet = mark && /[-*+]/.test(state.sliceDoc(mark.from, mark.to));
        const widget = new TaskBox(isTicked, label(text), state.readOnly);
        const gap = state.sliceDoc(end, end + 1) === " " ? 1 : 0;
        builder.add(isBullet ? mark.from : start, end + gap, Decoration.replace({ widget }));
      },
    });
  }
  return builder.finish();
}

class TaskBox extends WidgetType {
  readonly isTicked: boolean;
  readonly label: string;
  readonly isReadOnly: boolean;

  constructor(isTicked: boolean, label: string, isReadOnly: boolean) {
    super();
    this.isTicked = isTicked;
    this.label = label;
    this.isReadOnly = isReadOnly;
  }

  override eq(other: TaskBox): boolean {
    return (
      other.isTicked === this.isTicked && other.label === this.label && other.isReadOnly === this.isReadOnly
    );
  }

  override toDOM(view: EditorView): HTMLElement {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.className = "nb-task-box";
    box.checked = this.isTicked;
    box.disabled = this.isReadOnly;
    box.tabIndex = -1;
    box.setAttribute("aria-label", this.label);
    box.addEventListener("mousedown", (event) => event.preventDefault());
    box.addEventListener("click", (event) => {
      event.preventDefault();
      const change = tick(view.state, view.posAtDOM(box));
      if (change) view.dispatch({ changes: change, userEvent: "input.task" });
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
