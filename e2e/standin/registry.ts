import type { BrowserWindow } from "./browser-window.ts";
import type { Menu } from "./menu.ts";
import type { WebContents } from "./web-contents.ts";

/** The windows and pages that live, in the order they were made. */
export const windows = new Set<BrowserWindow>();
export const pages = new Map<number, WebContents>();

/** What the desktop shows now. Until the app has set a menu, or that there is none, Electron shows its own. */
export const desktop: { focused: BrowserWindow | null; menu: Menu | null; isMenuOwn: boolean } = {
  focused: null,
  menu: null,
  isMenuOwn: false,
};

let lastPage = 0;

export function nextPageId(): number {
  return ++lastPage;
}
