import type { ParseKeys } from "i18next";
import type { App } from "../state/app-context.ts";

export const COMMAND_GROUPS = ["note", "go", "view", "app"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** The menus of the desktop app, in their order. `app` exists on macOS only, where it bears the app's name. */
export const MENU_NAMES = ["app", "file", "edit", "view", "note", "summarize", "window", "help"] as const;
export type MenuName = (typeof MENU_NAMES)[number];
/** A menu, and which of its parts, which lines divide. Within a part items stand as in the table of commands. */
export type MenuPlace = readonly [menu: MenuName, part: number];

/**
 * One thing a person can do. Menus, the palette, the shortcut list and the keyboard derive from it.
 * `keys` are written as in "Mod+Shift+K", where Mod is Control, or Command on macOS.
 */
export type Command = {
  id: string;
  group: CommandGroup;
  label: ParseKeys;
  /** Words of the text itself, shown in place of the label. */
  words?: string;
  keys?: string;
  /** Keys that the focused part answers itself, shown in the shortcut list only. */
  localKeys?: string;
  /** Where the command exists; everywhere unless told. */
  host?: "desktop";
  /** Where the application menu has it, and where on macOS if that differs. */
  menu?: MenuPlace;
  macMenu?: MenuPlace;
  isEnabled?: (app: App) => boolean;
  /** For a choice among several: whether it is the one that holds. */
  isChecked?: (app: App) => boolean;
  run: (app: App) => void | Promise<void>;
};
