import type { Session as ElectronSession } from "electron";
import { toWeb } from "./addresses.ts";
import { Emitter } from "./emitter.ts";
import { guard } from "./guard.ts";
import { hooks } from "./hooks.ts";
import { getPath } from "./paths.ts";
import { applyPermissions } from "./permissions.ts";
import { ProtocolModule } from "./protocol.ts";
import { pages } from "./registry.ts";
import { devTools, requireReady } from "./runtime.ts";
import { WebRequest } from "./web-request.ts";
import type { WebContents } from "./web-contents.ts";

type Handler<Setter extends (handler: never) => void> = Parameters<Setter>[0];
/** The same with a page of the stand-in. */
type WithPage<H> = H extends (page: infer Page, ...rest: infer Rest) => infer Result
  ? (page: WebContents | Extract<Page, null>, ...rest: Rest) => Result
  : H;
type RequestHandler = WithPage<Handler<ElectronSession["setPermissionRequestHandler"]>>;
type CheckHandler = WithPage<Handler<ElectronSession["setPermissionCheckHandler"]>>;
type DeviceHandler = Handler<ElectronSession["setDevicePermissionHandler"]>;

export interface PermissionHandlers {
  request: RequestHandler;
  check: CheckHandler;
}

/** The one session there is: `session.defaultSession`. */
export class Session extends Emitter {
  readonly protocol = guard(new ProtocolModule(), "protocol");
  readonly webRequest = guard(new WebRequest(), "session.webRequest");
  readonly availableSpellCheckerLanguages = ["de-DE", "en-GB", "en-US", "es-ES", "fr-FR"];
  spellCheckerEnabled = true;
  private readonly handlers: PermissionHandlers = { request: null, check: null };
  private device: DeviceHandler = null;
  private languages = ["en-GB"];
  private words: string[] = [];

  constructor() {
    super("session");
    hooks.askDevice = (details) => this.device?.(details as never) ?? true;
  }

  get storagePath(): string | null {
    return getPath("sessionData");
  }
  isPersistent(): boolean {
    return true;
  }

  setPermissionRequestHandler(handler: RequestHandler): void {
    this.handlers.request = handler;
    this.applyToAll();
  }
  setPermissionCheckHandler(handler: CheckHandler): void {
    this.handlers.check = handler;
    this.applyToAll();
  }
  setDevicePermissionHandler(handler: DeviceHandler): void {
    this.device = handler;
  }
  /** No screen can be shared here. */
  setDisplayMediaRequestHandler(_handler: Handler<ElectronSession["setDisplayMediaRequestHandler"]>): void {}
  setUSBProtectedClassesHandler(_handler: Handler<ElectronSession["setUSBProtectedClassesHandler"]>): void {}
  setBluetoothPairingHandler(_handler: Handler<ElectronSession["setBluetoothPairingHandler"]>): void {}
  /** No connection is made here, so no certificate is ever asked about. */
  setCertificateVerifyProc(_proc: Handler<ElectronSession["setCertificateVerifyProc"]>): void {}

  isSpellCheckerEnabled(): boolean {
    return this.spellCheckerEnabled;
  }
  setSpellCheckerEnabled(enable: boolean): void {
    this.spellCheckerEnabled = enable;
  }
  getSpellCheckerLanguages(): string[] {
    return this.languages;
  }
  setSpellCheckerLanguages(languages: string[]): void {
    const unknown = languages.find((one) => !this.availableSpellCheckerLanguages.includes(one));
    if (unknown !== undefined) throw new Error(`Invalid language code provided: "${unknown}"`);
    this.languages = languages;
  }
  /** Electron downloads its dictionaries from here, so an address outside the app is a fault. */
  setSpellCheckerDictionaryDownloadURL(url: string): void {
    if (/^https?:/.test(url)) hooks.violations.push(`dictionaries from ${url}`);
  }
  addWordToSpellCheckerDictionary(word: string): boolean {
    this.words.push(word);
    return true;
  }
  removeWordFromSpellCheckerDictionary(word: string): boolean {
    const before = this.words.length;
    this.words = this.words.filter((one) => one !== word);
    return this.words.length < before;
  }
  listWordsInSpellCheckerDictionary(): Promise<string[]> {
    return Promise.resolve([...this.words].sort());
  }

  async clearStorageData(): Promise<void> {
    for (const { frames } of pages.values()) {
      const origin = webOrigin(frames.main.url);
      if (origin !== null)
        await devTools().send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    }
  }
  clearCache(): Promise<void> {
    return Promise.resolve();
  }
  clearCodeCaches(): Promise<void> {
    return Promise.resolve();
  }
  flushStorageData(): void {}
  getUserAgent(): string {
    return "standin";
  }
  setUserAgent(_userAgent: string): void {}
  closeAllConnections(): Promise<void> {
    return Promise.resolve();
  }

  /** Before a page of this origin loads. The app does not call it. */
  prepare(contents: WebContents, origin: string): Promise<void> {
    return applyPermissions(contents, origin, this.handlers);
  }

  private applyToAll(): void {
    for (const contents of pages.values()) {
      const origin = webOrigin(contents.frames.main.url);
      if (origin !== null) this.prepare(contents, origin).catch(() => {});
    }
  }
}

function webOrigin(url: string): string | null {
  const web = toWeb(url);
  return web.startsWith("https://") ? new URL(web).origin : null;
}

export const defaultSession = guard(new Session(), "session");
export const protocol = defaultSession.protocol;

export const session = guard(
  {
    get defaultSession(): Session {
      requireReady("Session cannot be received");
      return defaultSession;
    },
  },
  "session",
);
