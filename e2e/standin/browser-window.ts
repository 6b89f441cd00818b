import type { BrowserWindowConstructorOptions, LoadURLOptions, Rectangle } from "electron";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import type { Menu } from "./menu.ts";
import { stopQuitting, windowHasClosed } from "./quit.ts";
import { desktop, windows } from "./registry.ts";
import { emitApp, requireReady, runtime } from "./runtime.ts";
import { WebContents } from "./web-contents.ts";
import { checkPreferences } from "./web-preferences.ts";
import { WindowBounds } from "./window-bounds.ts";

let lastId = 0;

/** A window: the page is real, the frame around it is figures that the app can set and read. */
export class BrowserWindow extends Emitter {
  readonly id = ++lastId;
  readonly webContents: WebContents;
  title: string;
  autoHideMenuBar: boolean;
  private readonly self: BrowserWindow;
  private readonly bounds: WindowBounds;
  private readonly options: BrowserWindowConstructorOptions;
  private parent: BrowserWindow | null;
  private visible: boolean;
  private minimized = false;
  private destroyed = false;
  private closing = false;
  private onTop: boolean;
  private menuBar = true;
  private everywhere = false;
  private protectedContent = false;
  private enabled = true;
  private opacity = 1;
  private backgroundColor: string;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super("BrowserWindow");
    requireReady("Cannot create BrowserWindow");
    const preferences = options.webPreferences ?? {};
    checkPreferences(preferences);
    this.options = options;
    this.self = guard(this, "BrowserWindow");
    this.bounds = new WindowBounds(options);
    this.title = options.title ?? runtime.appName;
    this.visible = options.show !== false;
    this.onTop = options.alwaysOnTop === true;
    this.autoHideMenuBar = options.autoHideMenuBar === true;
    this.backgroundColor = options.backgroundColor ?? "#FFF";
    // A parent is one of the stand-in's own windows.
    this.parent = (options.parent as unknown as BrowserWindow | undefined) ?? null;
    const page = new WebContents(this, preferences);
    this.webContents = page.self;
    windows.add(this.self);
    this.resize();
    page.once("did-finish-load", () => this.emit("ready-to-show", new StandinEvent()));
    page.on("unresponsive", () => this.emit("unresponsive"));
    page.on("responsive", () => this.emit("responsive"));
    emitApp("web-contents-created", new StandinEvent(), page.self);
    emitApp("browser-window-created", new StandinEvent(), this.self);
    if (this.visible) this.focus();
    return this.self;
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return desktop.focused;
  }
  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((window) => window.id === id) ?? null;
  }
  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return [...windows].find((window) => window.webContents.id === contents.id) ?? null;
  }

  loadURL(url: string, options?: LoadURLOptions): Promise<void> {
    return this.webContents.loadURL(url, options);
  }
  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    this.showInactive();
    this.focus();
  }
  showInactive(): void {
    this.minimized = false;
    if (this.visible) return;
    if (!runtime.isSandboxed) hooks.violations.push("a window of an app that did not call enableSandbox");
    if (!desktop.isMenuOwn) hooks.violations.push("a window shows Electron's own menu");
    this.visible = true;
    this.emit("show");
  }
  hide(): void {
    if (!this.visible) return;
    this.visible = false;
    this.blur();
    this.emit("hide");
  }
  isVisible(): boolean {
    return this.visible && !this.minimized;
  }
  focus(): void {
    if (!this.visible || this.isFocused() || this.options.focusable === false) return;
    desktop.focused?.blur();
    desktop.focused = this.self;
    this.emit("focus", new StandinEvent());
    this.webContents.emit("focus");
    emitApp("browser-window-focus", new StandinEvent(), this.self);
  }
  blur(): void {
    if (!this.isFocused()) return;
    desktop.focused = null;
    this.emit("blur", new StandinEvent());
    this.webContents.emit("blur");
    emitApp("browser-window-blur", new StandinEvent(), this.self);
  }
  isFocused(): boolean {
    return desktop.focused === this.self;
  }
  moveTop(): void {}
  flashFrame(_flag: boolean): void {}

  minimize(): void {
    if (this.minimized) return;
    this.minimized = true;
    this.blur();
    this.emit("minimize");
  }
  isMinimized(): boolean {
    return this.minimized;
  }
  restore(): void {
    if (!this.minimized) return this.unmaximize();
    this.minimized = false;
    this.emit("restore");
    this.focus();
  }
  maximize(): void {
    this.showInactive();
    this.setMaximized(true);
  }
  unmaximize(): void {
    this.setMaximized(false);
  }
  isMaximized(): boolean {
    return this.bounds.isMaximized && !this.bounds.isFullScreen;
  }
  isNormal(): boolean {
    return !this.minimized && !this.bounds.isMaximized && !this.bounds.isFullScreen;
  }
  setFullScreen(flag: boolean): void {
    if (this.bounds.isFullScreen === flag) return;
    this.bounds.isFullScreen = flag;
    this.resize();
    this.emit(flag ? "enter-full-screen" : "leave-full-screen");
    this.emit("resize");
  }
  isFullScreen(): boolean {
    return this.bounds.isFullScreen;
  }
  get fullScreen(): boolean {
    return this.bounds.isFullScreen;
  }
  set fullScreen(flag: boolean) {
    this.setFullScreen(flag);
  }

  getBounds(): Rectangle {
    return this.bounds.current;
  }
  getNormalBounds(): Rectangle {
    return { ...this.bounds.normal };
  }
  getContentBounds(): Rectangle {
    return this.bounds.current;
  }
  setBounds(bounds: Partial<Rectangle>): void {
    this.bounds.isMaximized = false;
    const { isMoved, isResized } = this.bounds.set(bounds);
    if (isMoved) for (const name of ["move", "moved"]) this.emit(name);
    if (!isResized) return;
    this.resize();
    for (const name of ["resize", "resized"]) this.emit(name);
  }
  getSize(): number[] {
    const { width, height } = this.bounds.current;
    return [width, height];
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  getContentSize(): number[] {
    return this.getSize();
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  getPosition(): number[] {
    const { x, y } = this.bounds.current;
    return [x, y];
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  setMinimumSize(width: number, height: number): void {
    this.bounds.minimum = [width, height];
  }
  getMinimumSize(): number[] {
    return [...this.bounds.minimum];
  }
  center(): void {
    this.bounds.center();
    this.emit("move");
  }

  getTitle(): string {
    return this.title;
  }
  setTitle(title: string): void {
    this.title = title;
  }
  setAlwaysOnTop(flag: boolean): void {
    if (this.onTop === flag) return;
    this.onTop = flag;
    this.emit("always-on-top-changed", new StandinEvent(), flag);
  }
  isAlwaysOnTop(): boolean {
    return this.onTop;
  }
  setVisibleOnAllWorkspaces(visible: boolean): void {
    this.everywhere = visible;
  }
  isVisibleOnAllWorkspaces(): boolean {
    return this.everywhere;
  }
  setMenu(_menu: Menu | null): void {}
  removeMenu(): void {}
  setMenuBarVisibility(visible: boolean): void {
    this.menuBar = visible;
  }
  isMenuBarVisible(): boolean {
    return this.menuBar;
  }
  setAutoHideMenuBar(hide: boolean): void {
    this.autoHideMenuBar = hide;
  }
  isMenuBarAutoHide(): boolean {
    return this.autoHideMenuBar;
  }
  setContentProtection(enable: boolean): void {
    this.protectedContent = enable;
  }
  isContentProtected(): boolean {
    return this.protectedContent;
  }
  setEnabled(enable: boolean): void {
    this.enabled = enable;
  }
  isEnabled(): boolean {
    return this.enabled;
  }
  setOpacity(opacity: number): void {
    this.opacity = opacity;
  }
  getOpacity(): number {
    return this.opacity;
  }
  setBackgroundColor(color: string): void {
    this.backgroundColor = color;
  }
  getBackgroundColor(): string {
    return this.backgroundColor;
  }
  setSkipTaskbar(_skip: boolean): void {}
  setProgressBar(_progress: number): void {}
  setIcon(_icon: unknown): void {}
  setResizable(_resizable: boolean): void {}
  isResizable(): boolean {
    return this.options.resizable !== false;
  }
  isModal(): boolean {
    return this.options.modal === true;
  }
  getParentWindow(): BrowserWindow | null {
    return this.parent;
  }
  getChildWindows(): BrowserWindow[] {
    return [...windows].filter((window) => window.getParentWindow() === this.self);
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }
  /** The app may refuse first, then the page. */
  close(): void {
    if (this.destroyed || this.closing) return;
    const event = new StandinEvent();
    this.emit("close", event);
    if (event.defaultPrevented) return stopQuitting();
    this.closing = true;
    void this.askPage();
  }
  destroy(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.blur();
    windows.delete(this.self);
    for (const child of this.getChildWindows()) child.destroy();
    this.webContents.end();
    this.emit("closed");
    windowHasClosed();
  }

  /** Asked by the page of this window. */
  gone(): void {
    this.destroy();
  }
  /** Gives the page the window's size, in its own pixels. */
  resize(): void {
    const { width, height } = this.bounds.current;
    const zoom = this.webContents.getZoomFactor();
    this.webContents.tab.tell("Emulation.setDeviceMetricsOverride", {
      width: Math.round(width / zoom),
      height: Math.round(height / zoom),
      deviceScaleFactor: zoom,
      mobile: false,
    });
  }
  /** The title of the page becomes the window's, unless the app refuses. */
  useTitle(title: string, event: StandinEvent): void {
    this.emit("page-title-updated", event, title, true);
    if (!event.defaultPrevented) this.title = title;
  }

  private async askPage(): Promise<void> {
    const answer = await this.webContents.askToClose();
    const kept = new StandinEvent();
    if (answer === "stay" && !this.destroyed) this.webContents.emit("will-prevent-unload", kept);
    if (answer === "stay" && !kept.defaultPrevented) {
      this.closing = false;
      return stopQuitting();
    }
    // The page hears that it goes, and may say a last word.
    await this.webContents.tab.closed();
    this.destroy();
  }

  private setMaximized(flag: boolean): void {
    if (this.bounds.isMaximized === flag) return;
    this.bounds.isMaximized = flag;
    this.resize();
    this.emit(flag ? "maximize" : "unmaximize");
    this.emit("resize");
  }
}
