import { app, BrowserWindow, type Point, screen, type WebContents } from "electron";
import { CAPTURE_ADDRESS } from "./addresses.ts";
import { bringToFront } from "./window.ts";
import { webPreferences } from "./web-preferences.ts";
import type { WindowCalls } from "./window-calls.ts";
import { type AppWindow, createAppWindow } from "./windows.ts";
import { WORDS } from "./words.ts";

export interface CaptureWindow {
  /** Shows it over whatever is in front, on the screen where the pointer is. */
  show(): void;
  /** What was written stays for the next time. */
  hide(): void;
  /** The window, when these contents are its. */
  find(contents: WebContents): AppWindow | undefined;
}

export interface CaptureWindowOptions {
  /** The built preload, a file. */
  preload: string;
  callsOf: (window: AppWindow) => WindowCalls;
  onOpen: (window: AppWindow) => void;
}

/** The small window for a thought in between: made when it is first asked for, then only hidden, so that it comes at once. */
export function createCaptureWindow({ preload, callsOf, onOpen }: CaptureWindowOptions): CaptureWindow {
  let opened: AppWindow | undefined;
  let isQuitting = false;
  app.on("before-quit", () => {
    isQuitting = true;
  });

  function open(): AppWindow {
    const window = new BrowserWindow({
      ...SIZE,
      ...placeOn(screen.getCursorScreenPoint()),
      title: WORDS.capture,
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      // A panel leaves the other program active, and gives the keyboard back to it.
      ...(process.platform === "darwin" && { type: "panel" }),
      webPreferences: webPreferences(preload),
    });
    // A panel is there by itself, and to ask for it would take the app out of the Dock.
    if (process.platform !== "darwin") window.setVisibleOnAllWorkspaces(true);
    window.on("close", (event) => {
      if (isQuitting) return;
      event.preventDefault();
      window.hide();
    });
    // The title of the page is the app's; that of this window tells what it is for.
    window.on("page-title-updated", (event) => event.preventDefault());
    window.once("closed", () => {
      opened = undefined;
    });
    window.once("ready-to-show", () => bringToFront(window));
    // A load that ends before its time rejects, as when the window goes meanwhile.
    window.loadURL(CAPTURE_ADDRESS).catch(() => {});
    const made = createAppWindow(window, () => {}, callsOf);
    onOpen(made);
    return made;
  }

  return {
    show() {
      isQuitting = false;
      if (opened === undefined) {
        opened = open();
        return;
      }
      opened.window.setBounds({ ...SIZE, ...placeOn(screen.getCursorScreenPoint()) });
      bringToFront(opened.window);
    },
    hide: () => opened?.window.hide(),
    find: (contents) => (opened?.window.webContents === contents ? opened : undefined),
  };
}

const SIZE = { width: 560, height: 220 };

/** In the middle of the screen's width, and above the middle of its height, where the eye is. */
function placeOn(pointer: Point): Point {
  const { workArea } = screen.getDisplayNearestPoint(pointer);
  return {
    x: Math.round(workArea.x + (workArea.width - SIZE.width) / 2),
    y: Math.round(workArea.y + (workArea.height - SIZE.height) / 4),
  };
}
