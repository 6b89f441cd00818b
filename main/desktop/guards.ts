import { app, type Session, type WebContents } from "electron";
import type { Log } from "#main/log.ts";
import { isPageAddress, SCHEME } from "./addresses.ts";
import { openExternal } from "./open-external.ts";

/** Holds every window there will ever be to the page: no navigation, no new window, no embedded page. */
export function guardWindows(log: Log): void {
  app.on("web-contents-created", (_event, contents) => guardContents(contents, log));
}

/** Refuses what a page may ask of the system, and every request for something other than the page's own files. */
export function guardSession(session: Session, isPackaged: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowed(permission, requestingUrl)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin) => isAllowed(permission, origin));
  session.setDevicePermissionHandler(() => false);
  const schemes = isPackaged ? SCHEMES : new Set([...SCHEMES, "devtools:"]);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !schemes.has(URL.parse(url)?.protocol ?? "") }),
  );
}

function guardContents(contents: WebContents, log: Log): void {
  contents.on("will-navigate", (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    if (!isPageAddress(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void openExternal(url, log);
    return { action: "deny" };
  });
}

/** Writing to the clipboard on a click is all a page may do; notifications and the rest go through the host. */
function isAllowed(permission: string, origin: string): boolean {
  return permission === "clipboard-sanitized-write" && isPageAddress(origin);
}

const SCHEMES = new Set([`${SCHEME}:`, "blob:", "data:"]);
