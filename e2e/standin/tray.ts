import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import type { Menu } from "./menu.ts";
import { createFromPath, type NativeImage } from "./native-image.ts";
import { requireReady } from "./runtime.ts";

/** An icon in the tray. Nothing is drawn; STANDIN_NO_TRAY=1 stands for a desktop that has no tray. */
export class Tray extends Emitter {
  private readonly self: Tray;
  private toolTip = "";
  private title = "";
  private contextMenu: Menu | null = null;
  private destroyed = false;

  constructor(image: NativeImage | string) {
    super("Tray");
    requireReady("Cannot create Tray");
    if (process.env.STANDIN_NO_TRAY === "1") throw new Error("Failed to create a tray icon");
    checkImage(image);
    this.self = guard(this, "Tray");
    hooks.trays.push(this.self);
    return this.self;
  }

  setImage(image: NativeImage | string): void {
    checkImage(image);
  }
  setToolTip(toolTip: string): void {
    this.toolTip = toolTip;
  }
  getToolTip(): string {
    return this.toolTip;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  getTitle(): string {
    return this.title;
  }
  setContextMenu(menu: Menu | null): void {
    this.contextMenu = menu;
  }
  /** For a test: Electron itself does not tell. */
  getContextMenu(): Menu | null {
    return this.contextMenu;
  }
  popUpContextMenu(menu?: Menu): void {
    (menu ?? this.contextMenu)?.popup();
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  destroy(): void {
    this.destroyed = true;
    hooks.trays = hooks.trays.filter((one) => one !== this.self);
  }
}

/** Electron shows nothing for an image that it cannot read. */
function checkImage(image: NativeImage | string): void {
  const read = typeof image === "string" ? createFromPath(image) : image;
  if (read.isEmpty()) hooks.violations.push("a tray icon without an image");
}
