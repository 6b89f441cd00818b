import type { MenuItem as ElectronMenuItem, MenuItemConstructorOptions } from "electron";
import { parseAccelerator } from "./accelerator.ts";
import type { BrowserWindow } from "./browser-window.ts";
import { guard, notImplemented } from "./guard.ts";
import type { Menu } from "./menu.ts";
import type { NativeImage } from "./native-image.ts";
import { roleOf } from "./roles.ts";
import type { WebContents } from "./web-contents.ts";

let lastCommand = 0;
const TYPES = ["normal", "separator", "submenu", "checkbox", "radio"];
const ABSENT = ["before", "after", "beforeGroupContaining", "afterGroupContaining"] as const;

/** One line of a menu. `build` makes the menu under it of a template. */
export class MenuItem {
  readonly commandId = ++lastCommand;
  id: string;
  label: string;
  sublabel: string;
  toolTip: string;
  type: NonNullable<MenuItemConstructorOptions["type"]>;
  role: ElectronMenuItem["role"] | undefined;
  accelerator: string | null;
  registerAccelerator: boolean;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  icon: NativeImage | string | undefined;
  submenu: Menu | undefined;
  readonly click: (event: object, window: BrowserWindow | null, page: WebContents | undefined) => void;
  static build: (template: MenuItemConstructorOptions[]) => Menu = () => {
    throw notImplemented("a submenu before the menu module has been loaded");
  };

  constructor(options: MenuItemConstructorOptions) {
    const role = roleOf(options.role);
    for (const name of ABSENT) if (options[name] !== undefined) throw notImplemented(`MenuItem ${name}`);
    const submenu = options.submenu ?? role?.submenu?.map((name) => ({ role: name as "quit" }));
    this.id = options.id ?? "";
    this.label = options.label ?? role?.label ?? "";
    this.sublabel = options.sublabel ?? "";
    this.toolTip = options.toolTip ?? "";
    this.type = options.type ?? (submenu === undefined ? "normal" : "submenu");
    this.accelerator = options.accelerator ?? role?.accelerator ?? null;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.role = options.role as ElectronMenuItem["role"];
    this.icon = options.icon as unknown as NativeImage | string | undefined;
    if (!TYPES.includes(this.type)) throw new Error(`Unknown menu item type: ${this.type}`);
    if (this.type === "submenu" && submenu === undefined) throw new Error("Invalid submenu");
    if (this.accelerator !== null) parseAccelerator(this.accelerator);
    // A menu or an image in a template is one of the stand-in's own.
    this.submenu = Array.isArray(submenu)
      ? MenuItem.build(submenu)
      : (submenu as unknown as Menu | undefined);
    this.click = (event, window, page) => {
      if (this.type === "checkbox" || this.type === "radio") this.checked = !this.checked;
      if (role?.run !== undefined) role.run(window, page ?? window?.webContents);
      else options.click?.(this as never, (window ?? undefined) as never, event);
    };
    return guard(this, "MenuItem");
  }
}
