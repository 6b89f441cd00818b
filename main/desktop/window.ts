import { BrowserWindow, screen } from "electron";
import { PAGE_ADDRESS } from "./addresses.ts";
import { type Bounds, fitBounds } from "./fit-bounds.ts";
import { webPreferences } from "./web-preferences.ts";
import type { WindowPlace } from "./window-states.ts";
import { changeZoom } from "./zoom.ts";

export interface WindowOptions {
  /** The built preload, a file. */
  preload: string;
}

export interface NewWindow extends WindowOptions {
  place: WindowPlace;
  /** The window in front, beside which one opens that has no place yet. */
  beside: BrowserWindow | undefined;
}

/** A window of the app that loads the page, and shows itself as it was when there is something to see. */
export function createWindow({ preload, place, beside }: NewWindow): BrowserWindow {
  const { state } = place;
  const window = new BrowserWindow({
    ...startBounds(state?.bounds, beside),
    minWidth: 420,
    minHeight: 320,
    title: "Nano Banana",
    show: false,
    webPreferences: webPreferences(preload),
  });
  window.webContents.setZoomLevel(state?.zoom ?? 0);
  window.once("ready-to-show", () => {
    if (state?.isMaximized) window.maximize();
    window.show();
    if (state?.isFullScreen) window.setFullScreen(true);
  });
  // A load that the person begins anew before its end rejects; one that fails shows so in the window.
  window.loadURL(PAGE_ADDRESS).catch(() => {});
  return window;
}

/** Keeps in mind how a window looks, from change to change. */
export function rememberWindow(window: BrowserWindow, place: WindowPlace): { keep: () => void } {
  function keep(): void {
    if (window.isDestroyed()) return;
    place.keep({
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
      isFullScreen: window.isFullScreen(),
      zoom: window.webContents.getZoomLevel(),
    });
  }
  window.on("resize", keep);
  window.on("move", keep);
  window.on("maximize", keep);
  window.on("unmaximize", keep);
  window.on("enter-full-screen", keep);
  window.on("leave-full-screen", keep);
  window.webContents.on("zoom-changed", (_event, direction) => {
    changeZoom(window.webContents, direction);
    keep();
  });
  window.once("closed", () => place.leave());
  return { keep };
}

/** Brings a window to the front, from wherever it is. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

const SIZE = { width: 1_280, height: 820 };
/** Pixels between the corners of a window and the one that opens beside it. */
const STEP = 28;

/** Without a place of its own, the system finds one for the first window. */
function startBounds(bounds: Bounds | undefined, beside: BrowserWindow | undefined): Partial<Bounds> {
  const free = screen.getAllDisplays().map(({ workArea }) => workArea);
  const main = screen.getPrimaryDisplay().workArea;
  if (bounds) return fitBounds(bounds, [main, ...free]);
  if (beside === undefined) return SIZE;
  const { x, y, width, height } = beside.getNormalBounds();
  return fitBounds({ x: x + STEP, y: y + STEP, width, height }, [main, ...free]);
}
