import type { WebContents } from "electron";
import type { ZoomChange } from "#shared/desktop.ts";

/** Steps of Chromium's zoom level, whose scale is 1.2 to its power: 48 % to 249 %. */
export const ZOOM = { least: -4, most: 5, step: 0.5 } as const;

/** Changes how large a window shows its page, within bounds. @returns the level it has now. */
export function changeZoom(contents: WebContents, change: ZoomChange): number {
  // Chromium tells a level that is a hair off the one it was given.
  const now = Math.round(contents.getZoomLevel() / ZOOM.step);
  const wanted = change === "reset" ? 0 : (now + (change === "in" ? 1 : -1)) * ZOOM.step;
  const level = Math.min(ZOOM.most, Math.max(ZOOM.least, wanted));
  contents.setZoomLevel(level);
  return level;
}
