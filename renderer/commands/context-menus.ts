import type { MenuItem, TextMenus } from "#shared/desktop.ts";
import type { App } from "../state/app-context.ts";
import { define, expandAbbreviation, insertDate, insertTime, quickIdea } from "./at-cursor.ts";
import { pick, summarizePicked, summarizeShown, unpick } from "./bundles.ts";
import { copy, cut, paste, selectAll } from "./clipboard.ts";
import type { Command } from "./command.ts";
import { giveExample } from "./give-example.ts";
import { copyLine, goToSource } from "./line-actions.ts";
import { banLine, pinLine, unpinLine } from "./line-marks.ts";
import { markCommands } from "./mark-commands.ts";
import { commandItem, divide, roleItem } from "./menus.ts";
import { pin, unpin } from "./pin.ts";
import { noteToPdf, printNote, printSummary, summaryToPdf } from "./print.ts";
import { rewrite, rewriteFormal, rewritePlain, rewriteShorter } from "./rewrite.ts";
import { canRun } from "./run-command.ts";
import { saveNoteAs, saveSummaryAs } from "./save-as.ts";
import { summarizeSelection } from "./summarize-selection.ts";
import { copySummary, insertSummary, saveSummary } from "./summary-actions.ts";
import { deleteForever, moveToTrash, restore } from "./trash.ts";
import { redo, undo } from "./undo.ts";
import { bold, italic, toggleTask } from "./writing.ts";

/** What a right click offers on each kind of thing, in parts that lines divide. */
export const CONTEXT_MENUS = {
  "note-row": [
    [pin, unpin, pick, unpick, summarizePicked],
    [saveNoteAs, noteToPdf, printNote],
    [moveToTrash],
  ],
  "group-row": [[summarizeShown]],
  "trash-row": [[restore], [deleteForever]],
  "summary-line": [
    [goToSource, copyLine],
    [pinLine, unpinLine, banLine],
    [insertSummary, copySummary, saveSummary],
    [saveSummaryAs, summaryToPdf, printSummary],
  ],
  correction: [[undo, redo], [cut, copy, paste, selectAll], [define, expandAbbreviation], [rewrite]],
} as const satisfies Record<string, readonly (readonly Command[])[]>;
export type ContextMenuKind = keyof typeof CONTEXT_MENUS;

/** The commands of a context menu that can be run now. */
export function contextCommands(app: App, kind: ContextMenuKind): Command[][] {
  const parts: readonly (readonly Command[])[] = CONTEXT_MENUS[kind];
  const own = kind === "correction" ? markCommands(app) : [];
  return [...own, ...parts]
    .map((part) => part.filter((command) => canRun(app, command)))
    .filter((part) => part.length > 0);
}

export function contextItems(app: App, kind: ContextMenuKind): MenuItem[] {
  if (kind === "correction") return correctionItems(app);
  return itemsOf(app, contextCommands(app, kind));
}

/** On a mark the usual menu of the text follows what the mark offers, without what needs a selection. */
function correctionItems(app: App): MenuItem[] {
  const isSelected = app.proofread.getState().pointed?.session.editor.selection.main.empty === false;
  const usual = textMenus(app).note.filter(
    (item) => isSelected || item.kind !== "role" || (item.role !== "cut" && item.role !== "copy"),
  );
  return [...itemsOf(app, markCommands(app)), { kind: "separator" }, ...usual];
}

function itemsOf(app: App, parts: readonly (readonly Command[])[]): MenuItem[] {
  return divide(parts.map((part) => part.map((command) => commandItem(app, command))));
}

/** What the host of a desktop window offers on text, where it alone knows the spelling and the clipboard. */
export function textMenus(app: App): TextMenus {
  const item = (command: Command) => commandItem(app, command);
  const copying = roleItem(app, "copy", "menu.copy");
  const editing = [
    roleItem(app, "cut", "menu.cut"),
    copying,
    roleItem(app, "paste", "menu.paste"),
    roleItem(app, "selectAll", "menu.selectAll"),
  ];
  const history = [item(undo), item(redo)];
  return {
    field: divide([history, editing]),
    note: divide([
      history,
      editing,
      [item(bold), item(italic), item(toggleTask)],
      [item(summarizeSelection), item(giveExample)],
      [define, expandAbbreviation, quickIdea, insertDate, insertTime].map(item),
      [rewrite, rewriteShorter, rewriteFormal, rewritePlain].map(item),
    ]),
    reading: [copying],
    addToDictionary: app.i18n.t("menu.addToDictionary"),
  };
}
