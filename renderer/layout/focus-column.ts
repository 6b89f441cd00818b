import { EditorView } from "@codemirror/view";

const COLUMNS = ["sidebar", "list", "note", "panel"] as const;
export type ColumnName = (typeof COLUMNS)[number];

const FOCUSABLE =
  '[data-autofocus], .cm-content, [role="listbox"], a[href], button:not(:disabled), input, [tabindex="0"]';

/** Moves the keyboard into a column, once it is drawn. */
export function focusColumn(name: ColumnName): void {
  afterDrawing(() => {
    const column = document.querySelector(`[data-column="${name}"]`);
    const controls = [...(column?.querySelectorAll(FOCUSABLE) ?? [])];
    const first =
      column?.querySelector("[data-autofocus], .cm-content") ??
      controls.find((control) => control.closest("[data-bar]") === null) ??
      controls[0];
    if (first instanceof HTMLElement) focusOn(first);
  });
}

/** An editor gives the words its own caret back; the browser alone may put one at their beginning. */
function focusOn(control: HTMLElement): void {
  const editor = control.matches(".cm-content") ? EditorView.findFromDOM(control) : null;
  if (editor === null) control.focus();
  else editor.focus();
}

/** Runs a task once what was changed before is in the page; drawing follows a change of state within its turn. */
export function afterDrawing(task: () => void): void {
  setTimeout(task, 0);
}

/** Moves the keyboard to the next column in sight, or the one before. */
export function focusNeighbour(step: 1 | -1): void {
  const shown = COLUMNS.filter((name) => {
    const column = document.querySelector(`[data-column="${name}"]`);
    return column instanceof HTMLElement && column.offsetParent !== null;
  });
  const held = document.activeElement?.closest("[data-column]")?.getAttribute("data-column");
  const at = shown.findIndex((name) => name === held);
  const next = shown[(at + step + shown.length) % shown.length];
  if (next !== undefined) focusColumn(next);
}
