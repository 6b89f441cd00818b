import open from "open";
import type { Surroundings } from "./data-folder/location.ts";

/** Whether a browser can show: always on macOS and Windows, elsewhere where there is a display. */
export function hasDisplay({ platform, environment }: Surroundings): boolean {
  if (platform === "darwin" || platform === "win32") return true;
  return Boolean(environment["DISPLAY"] || environment["WAYLAND_DISPLAY"]);
}

/** Opens an address in the user's browser; false when there is no program for it. */
export async function openPage(address: string): Promise<boolean> {
  try {
    const browser = await open(address);
    browser.on("error", () => {});
    return true;
  } catch {
    return false;
  }
}
