import { Menu as ElectronMenu, type MenuItemConstructorOptions } from "electron";
import type { Menu, MenuItem } from "#shared/desktop.ts";

/**
 * Shows the page's commands as the application menu. The page hears every key itself, so an accelerator is drawn but
 * not registered: it would run its command twice.
 */
export function showMenu(menus: readonly Menu[], run: (commandId: string) => void): void {
  const template = menus.map(({ label, items }) => ({
    label,
    submenu: items.map((item) => menuItem(item, run)),
  }));
  const app: MenuItemConstructorOptions[] = process.platform === "darwin" ? [{ role: "appMenu" }] : [];
  ElectronMenu.setApplicationMenu(
    ElectronMenu.buildFromTemplate([...app, ...template, { role: "windowMenu" }]),
  );
}

function menuItem(item: MenuItem, run: (commandId: string) => void): MenuItemConstructorOptions {
  if (item.kind === "separator") return { type: "separator" };
  return {
    id: item.id,
    label: item.label,
    enabled: item.isEnabled,
    registerAccelerator: false,
    click: () => run(item.id),
    ...(item.accelerator !== undefined && { accelerator: item.accelerator.replace(/^Mod\b/, "CmdOrCtrl") }),
    ...(item.isChecked !== undefined && { type: "checkbox" as const, checked: item.isChecked }),
  };
}
