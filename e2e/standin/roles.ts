import { hooks } from "./hooks.ts";
import { quit } from "./quit.ts";
import { windows } from "./registry.ts";
import { runtime } from "./runtime.ts";
import type { BrowserWindow } from "./browser-window.ts";
import type { WebContents } from "./web-contents.ts";

interface Role {
  label: string;
  accelerator?: string;
  /** What choosing the item does, in place of its own click. */
  run?(window: BrowserWindow | null, page: WebContents | undefined): void;
  submenu?: string[];
}

/** Electron's roles, on Linux. The names are theirs. */
export const ROLES: Record<string, Role> = {
  undo: { label: "Undo", accelerator: "CommandOrControl+Z", run: (_, page) => page?.undo() },
  redo: { label: "Redo", accelerator: "Shift+CommandOrControl+Z", run: (_, page) => page?.redo() },
  cut: { label: "Cut", accelerator: "CommandOrControl+X", run: (_, page) => page?.cut() },
  copy: { label: "Copy", accelerator: "CommandOrControl+C", run: (_, page) => page?.copy() },
  paste: { label: "Paste", accelerator: "CommandOrControl+V", run: (_, page) => page?.paste() },
  pasteandmatchstyle: {
    label: "Paste and Match Style",
    accelerator: "Shift+CommandOrControl+V",
    run: (_, page) => page?.pasteAndMatchStyle(),
  },
  delete: { label: "Delete", run: (_, page) => page?.delete() },
  selectall: { label: "Select All", accelerator: "CommandOrControl+A", run: (_, page) => page?.selectAll() },
  reload: { label: "Reload", accelerator: "CmdOrCtrl+R", run: (window) => window?.reload() },
  forcereload: {
    label: "Force Reload",
    accelerator: "Shift+CmdOrCtrl+R",
    run: (_, page) => page?.reloadIgnoringCache(),
  },
  toggledevtools: {
    label: "Toggle Developer Tools",
    accelerator: "Ctrl+Shift+I",
    run: (_, page) => page?.toggleDevTools(),
  },
  resetzoom: {
    label: "Actual Size",
    accelerator: "CommandOrControl+0",
    run: (_, page) => page?.setZoomLevel(0),
  },
  zoomin: {
    label: "Zoom In",
    accelerator: "CommandOrControl+Plus",
    run: (_, page) => page?.setZoomLevel(page.getZoomLevel() + 0.5),
  },
  zoomout: {
    label: "Zoom Out",
    accelerator: "CommandOrControl+-",
    run: (_, page) => page?.setZoomLevel(page.getZoomLevel() - 0.5),
  },
  togglefullscreen: {
    label: "Toggle Full Screen",
    accelerator: "F11",
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  togglespellchecker: {
    label: "Check Spelling While Typing",
    run: (_, page) => page?.session.setSpellCheckerEnabled(!page.session.isSpellCheckerEnabled()),
  },
  minimize: { label: "Minimize", accelerator: "CommandOrControl+M", run: (window) => window?.minimize() },
  close: { label: "Close Window", accelerator: "CommandOrControl+W", run: (window) => window?.close() },
  quit: { label: "Quit", accelerator: "CommandOrControl+Q", run: () => quit() },
  about: { label: "About", run: () => hooks.aboutPanels.push({}) },
  zoom: { label: "Zoom", run: (window) => window?.maximize() },
  front: { label: "Bring All to Front", run: () => [...windows].forEach((window) => window.show()) },
  services: { label: "Services" },
  hide: { label: "Hide" },
  hideothers: { label: "Hide Others" },
  unhide: { label: "Show All" },
  recentdocuments: { label: "Open Recent" },
  clearrecentdocuments: {
    label: "Clear Menu",
    run: () => {
      hooks.recentDocuments = [];
    },
  },
  help: { label: "Help" },
  window: { label: "Window" },
  appmenu: { label: "App", submenu: ["about", "quit"] },
  filemenu: { label: "File", submenu: ["quit"] },
  editmenu: { label: "Edit", submenu: ["undo", "redo", "cut", "copy", "paste", "delete", "selectAll"] },
  viewmenu: {
    label: "View",
    submenu: [
      "reload",
      "forceReload",
      "toggleDevTools",
      "resetZoom",
      "zoomIn",
      "zoomOut",
      "togglefullscreen",
    ],
  },
  windowmenu: { label: "Window", submenu: ["minimize", "zoom", "close"] },
};

/** Their keys are Chromium's own in every text field. */
export const EDIT_ROLES = new Set([
  "undo",
  "redo",
  "cut",
  "copy",
  "paste",
  "pasteandmatchstyle",
  "delete",
  "selectall",
]);

export function roleOf(name: string | undefined): Role | undefined {
  if (name === undefined) return undefined;
  const role = ROLES[name.toLowerCase()];
  if (role === undefined) throw new Error(`electron stand-in: the menu role "${name}" is not implemented`);
  return name === "about" ? { ...role, label: `About ${runtime.appName}` } : role;
}
