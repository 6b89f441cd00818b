import type { MenuItemConstructorOptions, PopupOptions } from "electron";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { MenuItem } from "./menu-item.ts";
import { desktop } from "./registry.ts";

/** A menu. Nothing is drawn: a test finds its items and clicks them. */
export class Menu extends Emitter {
  items: MenuItem[] = [];
  private closed: (() => void) | undefined;

  constructor() {
    super("Menu");
    return guard(this, "Menu");
  }

  static buildFromTemplate(template: (MenuItemConstructorOptions | MenuItem)[]): Menu {
    if (!Array.isArray(template))
      throw new TypeError("Invalid template for Menu: Menu template must be an array");
    const menu = new Menu();
    for (const line of template) menu.append(line instanceof MenuItem ? line : new MenuItem(line));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    desktop.menu = menu;
    desktop.isMenuOwn = true;
  }
  static getApplicationMenu(): Menu | null {
    return desktop.menu;
  }

  append(item: MenuItem): void {
    this.insert(this.items.length, item);
  }
  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found !== null && found !== undefined) return found;
    }
    return null;
  }

  popup(options: PopupOptions = {}): void {
    for (const other of hooks.popups.slice()) other.closePopup();
    this.closed = options.callback;
    this.emit("menu-will-show", new StandinEvent());
    hooks.popups.push(this);
  }
  closePopup(): void {
    const index = hooks.popups.indexOf(this);
    if (index !== -1) hooks.popups.splice(index, 1);
    this.emit("menu-will-close", new StandinEvent());
    this.closed?.();
    this.closed = undefined;
  }
}

MenuItem.build = (template) => Menu.buildFromTemplate(template);

hooks.clickMenuItem = (idOrLabel) => {
  const menus = [hooks.popups.at(-1), desktop.menu].filter((menu) => menu !== undefined && menu !== null);
  const item = menus.map((menu) => find(menu, idOrLabel)).find((found) => found !== undefined);
  if (item === undefined) throw new Error(`No menu has the item "${idOrLabel}"`);
  if (!item.enabled || !item.visible) throw new Error(`The menu item "${idOrLabel}" is disabled or hidden`);
  for (const popup of hooks.popups.slice()) popup.closePopup();
  item.click({}, desktop.focused, desktop.focused?.webContents);
};

function find(menu: Menu, idOrLabel: string): MenuItem | undefined {
  for (const item of menu.items) {
    if (item.id === idOrLabel || item.label === idOrLabel) return item;
    const inside = item.submenu === undefined ? undefined : find(item.submenu, idOrLabel);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
