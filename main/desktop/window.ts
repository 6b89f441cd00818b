import { app, BrowserWindow } from "electron";
import { PAGE_ADDRESS } from "./addresses.ts";

export interface WindowOptions {
  /** The built preload, a file. */
  preload: string;
}

/** A window of the app that loads the page, and shows itself when there is something to see. */
export function createWindow({ preload }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1_280,
    height: 820,
    minWidth: 420,
    minHeight: 320,
    title: "Nano Banana",
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere Chromium would fetch its dictionaries from the network.
      spellcheck: process.platform === "darwin",
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(PAGE_ADDRESS);
  return window;
}

/** Brings a window to the front, from wherever it is. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
