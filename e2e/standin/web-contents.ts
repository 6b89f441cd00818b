import type {
  CloseOpts,
  Item,
  LoadURLOptions,
  PrintToPDFOptions,
  WebContentsPrintOptions,
  WebPreferences,
  WindowOpenHandlerResponse,
} from "electron";
import { toWeb } from "./addresses.ts";
import { contextMenuParams } from "./context-menu.ts";
import { type EditCommand, runEditCommand } from "./edit-commands.ts";
import { Emitter } from "./emitter.ts";
import { StandinEvent } from "./event.ts";
import { FrameTree, type WebFrameMain } from "./frames.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { IpcMain } from "./ipc-main.ts";
import { watchLiveness } from "./liveness.ts";
import { pressMenuKey } from "./menu-keys.ts";
import { watchNavigation, withoutHash } from "./navigation.ts";
import type { ContextPoint, KeyPress, PageMessage } from "./page/messages.ts";
import { PageIpc } from "./page-ipc.ts";
import { type CloseAnswer, askToClose, capture, drag, print, toPdf } from "./page-output.ts";
import { nextPageId, pages } from "./registry.ts";
import { watchRequests } from "./requests.ts";
import { defaultSession } from "./session.ts";
import { Tab } from "./tab.ts";
import { encodeValue } from "./values.ts";

type OpenRequest = Omit<PageMessage & { kind: "open" }, "kind">;
type OpenHandler = (details: never) => WindowOpenHandlerResponse;

/** What a page asks of the window that shows it. */
export interface PageWindow {
  close(): void;
  gone(): void;
  isFocused(): boolean;
  resize(): void;
}

/** One page: a Chromium tab with the app's preload in a world of its own. */
export class WebContents extends Emitter {
  readonly id = nextPageId();
  readonly session = defaultSession;
  readonly ipc = guard(new IpcMain("webContents.ipc"), "webContents.ipc");
  readonly preferences: WebPreferences;
  readonly frames = new FrameTree(this);
  readonly tab: Tab;
  /** This page as the app sees it. */
  readonly self: WebContents;
  readonly opener = null;
  readonly hostWebContents = null;
  readonly devToolsWebContents = null;
  audioMuted = false;
  backgroundThrottling = true;
  loading = false;
  hasFailed = false;
  crashed = false;
  /** The address that the app itself is loading, whose navigation asks nobody. */
  ownNavigation: string | null = null;
  private readonly window: PageWindow;
  private readonly pageIpc: PageIpc;
  private openHandler: OpenHandler | null = null;
  private destroyed = false;
  private factor = 1;
  private title = "";
  private ignoresMenuKeys = false;
  private isSpellChecked: boolean;

  constructor(window: PageWindow, preferences: WebPreferences) {
    super("webContents");
    this.window = window;
    this.preferences = preferences;
    this.isSpellChecked = preferences.spellcheck !== false;
    this.self = guard(this, "webContents");
    this.tab = new Tab(preferences.preload, (tab) => this.watch(tab));
    this.pageIpc = new PageIpc(this.tab, this);
    pages.set(this.id, this);
  }

  private watch(tab: Tab): void {
    this.frames.setMain(tab.targetId);
    watchNavigation(tab, this);
    watchRequests(tab, this);
    watchLiveness(tab, this);
    this.pageIpc.watch();
    tab.on("Runtime.consoleAPICalled", ({ type, args }) => {
      const message = args.map(({ value, description }) => String(value ?? description ?? "")).join(" ");
      const level = type === "error" || type === "warning" || type === "debug" ? type : "info";
      this.emit(
        "console-message",
        new StandinEvent({ level, message, lineNumber: 0, sourceId: "", frame: this.mainFrame }),
      );
    });
  }

  get mainFrame(): WebFrameMain {
    return this.frames.main;
  }
  get focusedFrame(): WebFrameMain | null {
    return this.isFocused() ? this.frames.main : null;
  }

  async loadURL(url: string, _options?: LoadURLOptions): Promise<void> {
    const web = toWeb(url);
    await this.tab.ready;
    if (web !== url) await this.session.prepare(this, new URL(web).origin);
    const finished = new Promise<void>((resolve) => this.once("did-finish-load", () => resolve()));
    this.ownNavigation = withoutHash(new URL(web).href);
    const { errorText } = await this.tab.send("Page.navigate", { url: web });
    if (errorText === undefined) return finished;
    const code = errorText.replace(/^net::/, "");
    throw Object.assign(new Error(`${code} loading '${url}'`), { code, url });
  }
  reload(): void {
    this.ownNavigation = withoutHash(toWeb(this.frames.main.url));
    this.tab.tell("Page.reload", {});
  }
  reloadIgnoringCache(): void {
    this.ownNavigation = withoutHash(toWeb(this.frames.main.url));
    this.tab.tell("Page.reload", { ignoreCache: true });
  }
  stop(): void {
    this.tab.tell("Page.stopLoading", {});
  }
  getURL(): string {
    return this.frames.main.url;
  }
  getTitle(): string {
    return this.title;
  }
  getType(): "window" {
    return "window";
  }
  isLoading(): boolean {
    return this.loading;
  }
  isLoadingMainFrame(): boolean {
    return this.loading;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  isCrashed(): boolean {
    return this.crashed;
  }
  isFocused(): boolean {
    return this.window.isFocused();
  }
  focus(): void {}

  send(channel: string, ...values: unknown[]): void {
    if (this.destroyed) throw new TypeError("Object has been destroyed");
    this.pageIpc.send({ kind: "message", channel, values: encodeValue(values) });
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    const { result, exceptionDetails } = await this.tab.send("Runtime.evaluate", {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    });
    if (exceptionDetails === undefined) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  async insertText(text: string): Promise<void> {
    await this.tab.send("Input.insertText", { text });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
  /** A page never gets a window of its own here; an app that would let it is at fault. */
  openWindow({ url, frameName, features, disposition }: OpenRequest): void {
    const details = {
      url,
      frameName,
      features,
      disposition,
      referrer: { url: this.getURL(), policy: "strict-origin-when-cross-origin" },
    };
    const action = this.openHandler?.(details as never).action ?? "allow";
    hooks.windowOpens.push({ url, disposition, action });
    if (action === "allow") hooks.violations.push(`a page may open ${url}`);
  }
  openContextMenu(point: ContextPoint): void {
    const isSpelled = this.isSpellChecked && this.session.isSpellCheckerEnabled();
    this.emit("context-menu", new StandinEvent(), contextMenuParams(point, this.frames.main, isSpelled));
  }
  useKey(key: KeyPress): void {
    if (!this.ignoresMenuKeys) pressMenuKey(key);
  }
  setIgnoreMenuShortcuts(ignore: boolean): void {
    this.ignoresMenuKeys = ignore;
  }

  undo(): void {
    this.edit("undo");
  }
  redo(): void {
    this.edit("redo");
  }
  cut(): void {
    this.edit("cut");
  }
  copy(): void {
    this.edit("copy");
  }
  paste(): void {
    this.edit("paste");
  }
  pasteAndMatchStyle(): void {
    this.edit("pasteAndMatchStyle");
  }
  delete(): void {
    this.edit("delete");
  }
  selectAll(): void {
    this.edit("selectAll");
  }
  unselect(): void {
    this.edit("unselect");
  }
  /** In place of the word at the caret. */
  replaceMisspelling(text: string): void {
    this.edit("selectWord");
    this.tab.tell("Input.insertText", { text });
  }

  getZoomFactor(): number {
    return this.factor;
  }
  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.factor = Math.min(5, Math.max(0.25, factor));
    this.window.resize();
  }
  getZoomLevel(): number {
    return Math.log(this.factor) / Math.log(1.2);
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }
  get zoomFactor(): number {
    return this.getZoomFactor();
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor);
  }
  get zoomLevel(): number {
    return this.getZoomLevel();
  }
  set zoomLevel(level: number) {
    this.setZoomLevel(level);
  }
  setVisualZoomLevelLimits(_minimum: number, _maximum: number): Promise<void> {
    return Promise.resolve();
  }

  print(options: WebContentsPrintOptions = {}, callback?: (success: boolean, reason: string) => void): void {
    print(options, callback);
  }
  printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return toPdf(this.tab, options);
  }
  capturePage(): ReturnType<typeof capture> {
    return capture(this.tab);
  }
  startDrag(item: Item): void {
    drag(item);
  }

  forcefullyCrashRenderer(): void {
    this.tab.tell("Page.crash", {});
  }
  setBackgroundThrottling(allowed: boolean): void {
    this.backgroundThrottling = allowed;
  }
  setAudioMuted(muted: boolean): void {
    this.audioMuted = muted;
  }
  isDevToolsOpened(): boolean {
    return false;
  }
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  close(options?: CloseOpts): void {
    if (options?.waitForBeforeUnload === true) this.window.close();
    else this.window.gone();
  }

  /** Asks the page's beforeunload listeners. */
  askToClose(): Promise<CloseAnswer> {
    return askToClose(this);
  }
  setTitle(title: string): void {
    this.title = title;
  }
  /** The tab has gone, or goes now. */
  end(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    pages.delete(this.id);
    this.tab.close();
    this.emit("destroyed");
  }

  private edit(command: EditCommand): void {
    runEditCommand(this.tab, command);
  }
}

export const webContents = guard(
  {
    fromId: (id: number) => pages.get(id)?.self,
    fromDevToolsTargetId: (targetId: string) =>
      [...pages.values()].find((page) => page.tab.targetId === targetId)?.self,
    fromFrame: (frame: WebFrameMain) =>
      [...pages.values()].find((page) => page.frames.main === frame.top)?.self,
    getAllWebContents: () => [...pages.values()].map((page) => page.self),
    getFocusedWebContents: () => [...pages.values()].find((page) => page.isFocused())?.self ?? null,
  },
  "webContents",
);
