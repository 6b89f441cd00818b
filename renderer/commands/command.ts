import type { ParseKeys } from "i18next";
import type { App } from "../state/app-context.ts";

export const COMMAND_GROUPS = ["note", "go", "view", "app"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * One thing a person can do. Menus, the palette, the shortcut list and the keyboard derive from it.
 * `keys` are written as in "Mod+Shift+K", where Mod is Control, or Command on macOS.
 */
export type Command = {
  id: string;
  group: CommandGroup;
  label: ParseKeys;
  keys?: string;
  /** Keys that the focused part answers itself, shown in the shortcut list only. */
  localKeys?: string;
  /** Where the command exists; everywhere unless told. */
  host?: "desktop";
  isEnabled?: (app: App) => boolean;
  run: (app: App) => void | Promise<void>;
};
