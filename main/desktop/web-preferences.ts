import { app, type WebPreferences } from "electron";

/** What the pages of all windows may do: nothing but what the preload hands them. */
export function webPreferences(preload: string): WebPreferences {
  return {
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
    // All windows show one origin, and would else share one zoom.
    zoomMode: "isolated",
  };
}
