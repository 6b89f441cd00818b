import { type ContextMenuParams, type EditFlags, Menu, type MenuItemConstructorOptions } from "electron";
import type { MenuItem, Popup, TextMenus } from "#shared/desktop.ts";
import { menuItems } from "./menu.ts";
import type { AppWindow } from "./windows.ts";

/** Answers a right click on text, or the menu key in it, with what the page offers there. */
export function followContextMenu(window: AppWindow, menusOf: () => TextMenus | undefined): void {
  const { webContents } = window.window;
  webContents.on("context-menu", (_event, params) => {
    const menus = menusOf();
    const items = menus && textItems(params, menus);
    if (menus === undefined || items === undefined) return;
    const template = [
      ...spelling(window, params, menus.addToDictionary),
      ...editing(menuItems(items, runIn(window)), params.editFlags),
    ];
    Menu.buildFromTemplate(template).popup({ window: window.window, x: params.x, y: params.y });
  });
}

/** Shows a menu that the page asks for. Its place is in CSS pixels, which zoom with the page. */
export function showPopup(window: AppWindow, { items, x, y }: Popup): void {
  const { zoomFactor } = window.window.webContents;
  Menu.buildFromTemplate(menuItems(items, runIn(window))).popup({
    window: window.window,
    x: Math.round(x * zoomFactor),
    y: Math.round(y * zoomFactor),
  });
}

const SUGGESTIONS_MAX = 5;

function runIn(window: AppWindow) {
  return (id: string) => window.send({ kind: "command", id });
}

/** The note's text is the one editable part of the page that is no form control. */
function textItems(
  { isEditable, formControlType, selectionText }: ContextMenuParams,
  { field, note, reading }: TextMenus,
): readonly MenuItem[] | undefined {
  if (isEditable) return formControlType === "none" ? note : field;
  return selectionText === "" ? undefined : reading;
}

function spelling(
  { window }: AppWindow,
  { misspelledWord, dictionarySuggestions }: ContextMenuParams,
  addToDictionary: string,
): MenuItemConstructorOptions[] {
  if (misspelledWord === "") return [];
  const { webContents } = window;
  return [
    ...dictionarySuggestions.slice(0, SUGGESTIONS_MAX).map((word) => ({
      label: word,
      click: () => webContents.replaceMisspelling(word),
    })),
    {
      label: addToDictionary,
      click: () => void webContents.session.addWordToSpellCheckerDictionary(misspelledWord),
    },
    { type: "separator" },
  ];
}

/** What cannot be done with this text now is shown as such. */
function editing(items: MenuItemConstructorOptions[], flags: EditFlags): MenuItemConstructorOptions[] {
  const can: Readonly<Record<string, boolean>> = {
    cut: flags.canCut,
    copy: flags.canCopy,
    paste: flags.canPaste,
    pasteAndMatchStyle: flags.canPaste,
    delete: flags.canDelete,
    selectAll: flags.canSelectAll,
  };
  return items.map((item) => {
    const isEnabled = item.role === undefined ? undefined : can[item.role];
    return isEnabled === undefined ? item : { ...item, enabled: isEnabled };
  });
}
