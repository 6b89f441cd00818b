import { matches, parseAccelerator } from "./accelerator.ts";
import type { Menu } from "./menu.ts";
import type { MenuItem } from "./menu-item.ts";
import type { KeyPress } from "./page/messages.ts";
import { desktop } from "./registry.ts";
import { EDIT_ROLES } from "./roles.ts";

/** A key that the page left alone chooses the item of the application menu that has it. */
export function pressMenuKey(press: KeyPress): void {
  if (desktop.menu === null) return;
  const item = find(desktop.menu, press);
  item?.click({ triggeredByAccelerator: true }, desktop.focused, desktop.focused?.webContents);
}

function find(menu: Menu, press: KeyPress): MenuItem | undefined {
  for (const item of menu.items) {
    if (!item.enabled || !item.visible) continue;
    const inside = item.submenu === undefined ? undefined : find(item.submenu, press);
    if (inside !== undefined) return inside;
    // Chromium itself edits on these keys.
    if (item.accelerator === null || !item.registerAccelerator || EDIT_ROLES.has(item.role ?? "")) continue;
    if (matches(parseAccelerator(item.accelerator), press)) return item;
  }
  return undefined;
}
