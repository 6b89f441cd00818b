import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall } from "./base-call.ts";
import { desktopOptionCalls } from "./desktop-options.ts";
import { importEvent, importPathsInput } from "./imports.ts";
import { noteId } from "./note.ts";

const label = z.string().min(1).max(200);

/** What the system itself does for a menu item, in Electron's names. */
const menuRole = z.enum([
  "cut",
  "copy",
  "paste",
  "pasteAndMatchStyle",
  "delete",
  "selectAll",
  "minimize",
  "zoom",
  "togglefullscreen",
  "close",
  "front",
  "services",
  "hide",
  "hideOthers",
  "unhide",
  "quit",
]);
export type MenuRole = z.infer<typeof menuRole>;

/** One line of a menu. `accelerator` is written as in the page's commands: "Mod+Shift+K". */
export const menuItem = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("command"),
    id: z.string().min(1).max(100),
    label,
    accelerator: z.string().max(50).optional(),
    isEnabled: z.boolean(),
    isChecked: z.boolean().optional(),
  }),
  z.object({ kind: z.literal("role"), role: menuRole, label }),
  z.object({ kind: z.literal("separator") }),
]);
export type MenuItem = z.infer<typeof menuItem>;

const menuItems = z.array(menuItem).max(200);

/** `role` marks the menu that the system adds something to: its windows, or a search. */
export const menu = z.object({ label, role: z.enum(["window", "help"]).optional(), items: menuItems });
export type Menu = z.infer<typeof menu>;

/** What a right click on text offers: in a field, in the note's own text, and on text that is only read. */
export const textMenus = z.object({
  field: menuItems,
  note: menuItems,
  reading: menuItems,
  addToDictionary: label,
});
export type TextMenus = z.infer<typeof textMenus>;

export const menus = z.object({ menus: z.array(menu).max(20), text: textMenus });
/** Every menu that the host shows by itself. */
export type Menus = z.infer<typeof menus>;

/** A menu at a place of the page, in CSS pixels from its upper left corner. */
export const popup = z.object({ items: menuItems, x: z.number().nonnegative(), y: z.number().nonnegative() });
export type Popup = z.infer<typeof popup>;

/** The one command that the host carries out itself while no window is open. */
export const NEW_WINDOW = "new-window";

export const zoomChange = z.enum(["in", "out", "reset"]);
export type ZoomChange = z.infer<typeof zoomChange>;

/** What a dialog asks for. `title` is the dialog's, `type` names the kind of file. */
export const choice = z.object({ kind: z.enum(["files", "folder", "models"]), title: label, type: label });
export type Choice = z.infer<typeof choice>;

/** What a save dialog begins with; the host makes a file name of `name`. */
const saveOptions = { name: z.string().max(1_000), title: label, type: label };
export const textFile = z.object({
  ...saveOptions,
  text: z.string(),
  extension: z.enum(["md", "html", "json", "ics", "txt"]).default("md"),
});
export type TextFile = z.infer<typeof textFile>;
export const pdfFile = z.object({ ...saveOptions, paper: z.enum(["A4", "Letter"]) });
export type PdfFile = z.infer<typeof pdfFile>;
/** Where the file was saved, or null when the person turned back. */
export const savedFile = z.object({ path: z.string(), name: z.string() }).nullable();
export type SavedFile = z.infer<typeof savedFile>;

/** A message of the system about work that has ended; a click shows the note. */
export const systemNotice = z.object({ title: label, body: z.string().max(300), note: noteId.nullable() });
export type SystemNotice = z.infer<typeof systemNotice>;

/** What the host asks of the page of a window. */
export const desktopEvent = z.discriminatedUnion("kind", [
  /** A menu, the tray or a shortcut chose this command of the page's own table. */
  z.object({ kind: z.literal("command"), id: z.string().min(1).max(100) }),
  z.object({ kind: z.literal("open-note"), id: noteId }),
  /** Files that the app was opened with, and that the page may import. */
  z.object({ kind: z.literal("open-files"), paths: z.array(z.string()) }),
  /** The app was opened with a link that leads nowhere. */
  z.object({ kind: z.literal("bad-link") }),
  /** The machine has slept: what is shown may be old. */
  z.object({ kind: z.literal("refresh") }),
  /** A message for the user, in words that the host has and the page does not. */
  z.object({ kind: z.literal("notice"), message: z.string().min(1), tone: z.enum(["plain", "warn"]) }),
  /** The window is about to close: save what is unsaved and answer with `desktop.flushed`. */
  z.object({ kind: z.literal("flush"), turn: z.int() }),
]);
export type DesktopEvent = z.infer<typeof desktopEvent>;

/** Calls that only the page of a desktop window makes. They are not part of REST. */
export const desktopCalls = {
  events: baseCall.output(eventIterator(desktopEvent)),
  setMenu: baseCall.input(menus),
  popup: baseCall.input(popup),
  newWindow: baseCall,
  zoom: baseCall.input(z.object({ change: zoomChange })),
  chooseFiles: baseCall.input(choice).output(z.object({ paths: z.array(z.string()) })),
  /** Makes notes of files and folders that the person dropped or chose; `imports.stop` stops it. */
  importPaths: baseCall
    .input(importPathsInput.extend({ findsSame: z.boolean().default(false) }))
    .output(eventIterator(importEvent)),
  saveText: baseCall.input(textFile).output(savedFile),
  savePdf: baseCall.input(pdfFile).output(savedFile),
  print: baseCall,
  /** Shows a file in the file manager: one that this program saved, or the data folder. */
  reveal: baseCall.input(z.object({ path: z.string().max(32_768) })),
  notify: baseCall.input(systemNotice),
  ...desktopOptionCalls,
  flushed: baseCall.input(z.object({ turn: z.int(), isSaved: z.boolean() })),
};
