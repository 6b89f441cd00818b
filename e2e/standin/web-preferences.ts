import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import type { WebPreferences } from "electron";
import { notImplemented } from "./guard.ts";

/** What weakens a page. The stand-in opens no such window. */
const REFUSED: Partial<Record<keyof WebPreferences, boolean>> = {
  nodeIntegration: true,
  nodeIntegrationInWorker: true,
  nodeIntegrationInSubFrames: true,
  contextIsolation: false,
  sandbox: false,
  webSecurity: false,
  allowRunningInsecureContent: true,
  experimentalFeatures: true,
  webviewTag: true,
  navigateOnDragDrop: true,
};

const ABSENT = ["partition", "session", "additionalArguments", "offscreen", "images", "javascript"] as const;

export function checkPreferences(preferences: WebPreferences): void {
  for (const [name, value] of Object.entries(REFUSED))
    if (preferences[name as keyof WebPreferences] === value)
      throw new Error(`electron stand-in: webPreferences.${name}: ${value} is refused`);
  if (preferences.enableBlinkFeatures !== undefined)
    throw new Error("electron stand-in: webPreferences.enableBlinkFeatures is refused");
  for (const name of ABSENT)
    if (preferences[name] !== undefined) throw notImplemented(`webPreferences.${name}`);
  const { preload } = preferences;
  if (preload === undefined) return;
  if (!isAbsolute(preload)) throw new Error("preload script must have absolute path");
  if (!existsSync(preload)) throw new Error(`electron stand-in: there is no preload script at ${preload}`);
}
