import type { Menu } from "./menu.ts";
import type { Notification } from "./notification.ts";
import type { Tray } from "./tray.ts";

/**
 * What only a test can see or do, because a test drives no real desktop: reached as `globalThis.standin` in
 * `electronApp.evaluate`, absent with a real Electron. The app never touches it.
 */
export interface StandinHooks {
  /** Where Chromium listens, for a second connection: Playwright gives up a page that has crashed once. */
  devToolsAddress: string;
  /** Insecure things the app did. A test asserts that there are none. */
  violations: string[];
  /** Errors thrown by a preload script. */
  preloadErrors: string[];
  /** Requests that no handler of the app answers, or that the app refused. */
  blockedRequests: string[];
  /** What the page asked to open elsewhere: window.open, target=_blank, a middle click. */
  windowOpens: { url: string; disposition: string; action: "allow" | "deny" }[];
  /** Every answer of the app's permission handlers. */
  permissions: { permission: string; isGranted: boolean }[];
  openedLinks: string[];
  openedPaths: string[];
  revealedPaths: string[];
  trashedPaths: string[];
  errorBoxes: { title: string; content: string }[];
  dialogs: { name: string; options: unknown }[];
  aboutPanels: object[];
  recentDocuments: string[];
  protocolClients: string[];
  relaunches: object[];
  /** The menu that Menu.popup shows now, if any: a second one closes the first. */
  popups: Menu[];
  trays: Tray[];
  notifications: Notification[];
  printJobs: object[];
  drags: { files: string[] }[];
  beeps: number;
  /** Answers the next dialog of this name: showOpenDialog, showSaveDialog or showMessageBox. */
  answerDialog(name: string, answer: object): void;
  /** Chooses an item of the open popup, or else of the application menu, as a click does; refuses a disabled one. */
  clickMenuItem(idOrLabel: string): void;
  /** Another program holds this shortcut, or gives it back. */
  takeShortcut(accelerator: string): void;
  freeShortcut(accelerator: string): void;
  pressShortcut(accelerator: string): void;
  /** The spelling checker finds these words wrong, with these suggestions. */
  misspell(words: Record<string, string[]>): void;
  /** The screens of the machine, the first of them primary. */
  setDisplays(displays: { x: number; y: number; width: number; height: number }[]): void;
  /** What the app's device handler answers. */
  askDevice(details: object): boolean;
  /** The next print fails with this reason. */
  failNextPrint(reason: string): void;
}

declare global {
  /** Undefined with a real Electron. */
  var standin: StandinHooks | undefined;
}

const unset = (): never => {
  throw new Error("electron stand-in: this part has not been loaded");
};

export const hooks: StandinHooks = {
  devToolsAddress: "",
  violations: [],
  preloadErrors: [],
  blockedRequests: [],
  windowOpens: [],
  permissions: [],
  openedLinks: [],
  openedPaths: [],
  revealedPaths: [],
  trashedPaths: [],
  errorBoxes: [],
  dialogs: [],
  aboutPanels: [],
  recentDocuments: [],
  protocolClients: [],
  relaunches: [],
  popups: [],
  trays: [],
  notifications: [],
  printJobs: [],
  drags: [],
  beeps: 0,
  answerDialog: unset,
  clickMenuItem: unset,
  takeShortcut: unset,
  freeShortcut: unset,
  pressShortcut: unset,
  misspell: unset,
  setDisplays: unset,
  askDevice: unset,
  failNextPrint: unset,
};
