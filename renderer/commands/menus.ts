import type { ParseKeys } from "i18next";
import type { Menu, MenuItem, MenuRole } from "#shared/desktop.ts";
import type { App } from "../state/app-context.ts";
import { type Command, MENU_NAMES, type MenuPlace } from "./command.ts";
import { typesText } from "./keys.ts";
import { commandsOf } from "./table.ts";

/** The application menu of the desktop app: the page's commands, and what the system does by itself. */
export function applicationMenus(app: App, platform: string): Menu[] {
  const isMac = platform === "darwin";
  const commands = commandsOf(app).map((command) => ({
    place: (isMac && command.macMenu) || command.menu,
    item: command,
  }));
  const roles = ROLES.filter(({ only }) => only === undefined || (only === "mac") === isMac);
  return MENU_NAMES.filter((name) => name !== "app" || isMac).map((name) => {
    const parts = new Map<number, MenuItem[]>();
    const add = ([, part]: MenuPlace, item: MenuItem) => parts.set(part, [...(parts.get(part) ?? []), item]);
    const own = commands.filter(({ place }) => place?.[0] === name);
    for (const { place, item } of own) {
      if (
        place &&
        !isSupplanted(
          app,
          item,
          own.map((other) => other.item),
        )
      )
        add(place, commandItem(app, item));
    }
    for (const { place, role, label } of roles) {
      if (place[0] === name) add(place, { kind: "role", role, label: app.i18n.t(label) });
    }
    const ordered = [...parts].sort(([first], [second]) => first - second).map(([, items]) => items);
    const mark = name === "window" || name === "help" ? { role: name } : {};
    return { label: app.i18n.t(`menu.${name}`), ...mark, items: divide(ordered) };
  });
}

/** Items with a line between their parts. */
export function divide(parts: readonly (readonly MenuItem[])[]): MenuItem[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => [...(index > 0 ? [{ kind: "separator" as const }] : []), ...part]);
}

/** A command as a menu shows it. Keys that would be typed as text are left to the page. */
export function commandItem(app: App, command: Command): MenuItem {
  const keys = command.keys ?? command.localKeys;
  const isShown = keys !== undefined && !typesText(keys) && !keys.startsWith("Arrow");
  return {
    kind: "command",
    id: command.id,
    label: command.words ?? app.i18n.t(command.label),
    isEnabled: !isAsking(app) && command.isEnabled?.(app) !== false,
    ...(isShown && { accelerator: keys }),
    ...(command.isChecked && { isChecked: command.isChecked(app) }),
  };
}

/** An item of the system, as fields and texts offer it. */
export function roleItem({ i18n }: App, role: MenuRole, label: ParseKeys): MenuItem {
  return { kind: "role", role, label: i18n.t(label) };
}

/** Of two commands on the same keys, such as Pin and Unpin, only the one that can be run now is shown. */
function isSupplanted(app: App, command: Command, others: readonly Command[]): boolean {
  const pair = others.filter(({ keys }) => keys !== undefined && keys === command.keys);
  const shown = pair.find(({ isEnabled }) => isEnabled?.(app) !== false) ?? pair[0];
  return shown !== undefined && shown !== command;
}

/** A dialog of the page takes the keyboard, and the menu stands back with the rest of the window. */
function isAsking({ state, confirm }: App): boolean {
  return state.getState().dialog !== null || confirm.getState().question !== null;
}

type Role = { role: MenuRole; label: ParseKeys; place: MenuPlace; only?: "mac" | "others" };

const ROLES: readonly Role[] = [
  { role: "services", label: "menu.services", place: ["app", 3], only: "mac" },
  { role: "hide", label: "menu.hide", place: ["app", 4], only: "mac" },
  { role: "hideOthers", label: "menu.hideOthers", place: ["app", 4], only: "mac" },
  { role: "unhide", label: "menu.unhide", place: ["app", 4], only: "mac" },
  { role: "quit", label: "menu.quit", place: ["app", 5], only: "mac" },
  { role: "close", label: "menu.close", place: ["file", 9] },
  { role: "quit", label: "menu.quit", place: ["file", 9], only: "others" },
  { role: "cut", label: "menu.cut", place: ["edit", 2] },
  { role: "copy", label: "menu.copy", place: ["edit", 2] },
  { role: "paste", label: "menu.paste", place: ["edit", 2] },
  { role: "selectAll", label: "menu.selectAll", place: ["edit", 2] },
  { role: "togglefullscreen", label: "menu.fullScreen", place: ["view", 3] },
  { role: "minimize", label: "menu.minimize", place: ["window", 1] },
  { role: "zoom", label: "menu.zoom", place: ["window", 1], only: "mac" },
  { role: "front", label: "menu.front", place: ["window", 2], only: "mac" },
];
