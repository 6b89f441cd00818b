import { toApp } from "./addresses.ts";
import type { Protocol } from "./devtools.ts";
import { hooks } from "./hooks.ts";
import type { PermissionHandlers } from "./session.ts";
import { devTools } from "./runtime.ts";
import type { WebContents } from "./web-contents.ts";

/** Electron's name of a permission, and the ones it stands for in Chromium. */
const PERMISSIONS: [string, Protocol.Browser.PermissionDescriptor[]][] = [
  ["geolocation", [{ name: "geolocation" }]],
  ["notifications", [{ name: "notifications" }]],
  ["media", [{ name: "microphone" }, { name: "camera" }]],
  ["midi", [{ name: "midi" }]],
  ["midiSysex", [{ name: "midi", sysex: true }]],
  ["clipboard-read", [{ name: "clipboard-read" }]],
  ["clipboard-sanitized-write", [{ name: "clipboard-write" }]],
  ["idle-detection", [{ name: "idle-detection" }]],
  ["screen-wake-lock", [{ name: "screen-wake-lock" }]],
  ["display-capture", [{ name: "display-capture" }]],
  ["window-management", [{ name: "window-management" }]],
  ["local-fonts", [{ name: "local-fonts" }]],
  ["storage-access", [{ name: "storage-access" }]],
  ["sensors", [{ name: "accelerometer" }, { name: "gyroscope" }, { name: "magnetometer" }]],
  ["persistent-storage", [{ name: "persistent-storage" }]],
];

/**
 * Puts the app's own answers into Chromium, so that page code meets real refusals. A permission is granted where
 * either handler says yes, or is missing: a test that expects a refusal sees the worst case.
 */
export async function applyPermissions(
  contents: WebContents,
  origin: string,
  handlers: PermissionHandlers,
): Promise<void> {
  for (const [name, descriptors] of PERMISSIONS) {
    const isGranted =
      isChecked(contents, name, origin, handlers) || (await isRequested(contents, name, origin, handlers));
    hooks.permissions.push({ permission: name, isGranted });
    for (const permission of descriptors) {
      const setting = isGranted ? "granted" : "denied";
      // Not every Chromium knows every name.
      await devTools()
        .send("Browser.setPermission", { origin, permission, setting })
        .catch(() => {});
    }
  }
}

function isChecked(
  contents: WebContents,
  name: string,
  origin: string,
  { check }: PermissionHandlers,
): boolean {
  const details = { isMainFrame: true, requestingUrl: toApp(`${origin}/`), mediaType: "audio" };
  return check === null || check(contents.self, name as never, toApp(`${origin}/`), details as never);
}

function isRequested(
  contents: WebContents,
  name: string,
  origin: string,
  { request }: PermissionHandlers,
): Promise<boolean> {
  const details = { isMainFrame: true, requestingUrl: toApp(`${origin}/`), mediaTypes: ["audio", "video"] };
  if (request === null) return Promise.resolve(true);
  return new Promise((resolve) => request(contents.self, name as never, resolve, details));
}
