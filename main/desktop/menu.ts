import { Menu as ElectronMenu, type MenuItemConstructorOptions } from "electron";
import { type MenuItem, type Menus, NEW_WINDOW, type TextMenus } from "#shared/desktop.ts";
import { toAccelerator } from "./accelerator.ts";
import type { AppWindow, Windows } from "./windows.ts";

export interface MenuBar {
  /** Takes what the page of a window offers. */
  set(window: AppWindow, menus: Menus): void;
  /** Shows the menus of the window that came to the front. */
  show(window: AppWindow): void;
  /** What the page of a window offers on text. */
  textMenus(window: AppWindow): TextMenus | undefined;
}

/**
 * The application menu: that of the window in front, which macOS keeps when the last one has closed. A command that
 * is chosen then opens a window to run in.
 */
export function createMenuBar(windows: () => Windows): MenuBar {
  const known = new WeakMap<AppWindow, Menus>();

  function run(id: string): void {
    const current = windows().current();
    if (current) return current.send({ kind: "command", id });
    const opened = windows().open();
    if (id !== NEW_WINDOW) opened.send({ kind: "command", id });
  }

  function show(window: AppWindow): void {
    const menus = known.get(window);
    if (menus === undefined) return;
    const template = menus.menus.map(({ label, role, items }) => ({
      label,
      submenu: menuItems(items, run),
      ...(role !== undefined && { role }),
    }));
    ElectronMenu.setApplicationMenu(ElectronMenu.buildFromTemplate(template));
  }

  return {
    set(window, menus) {
      known.set(window, menus);
      if (windows().current() === window) show(window);
    },
    show,
    textMenus: (window) => known.get(window)?.text,
  };
}

/**
 * The items of a menu in Electron's form. The page hears every key itself, so an accelerator is drawn but not
 * registered: it would run its command twice.
 */
export function menuItems(
  items: readonly MenuItem[],
  run: (commandId: string) => void,
): MenuItemConstructorOptions[] {
  return items.map((item) => {
    if (item.kind === "separator") return { type: "separator" };
    if (item.kind === "role") return { role: item.role, label: item.label };
    return {
      id: item.id,
      label: item.label,
      enabled: item.isEnabled,
      registerAccelerator: false,
      click: () => run(item.id),
      ...(item.accelerator !== undefined && {
        accelerator: toAccelerator(item.accelerator, process.platform),
      }),
      ...(item.isChecked !== undefined && { type: "checkbox" as const, checked: item.isChecked }),
    };
  });
}
