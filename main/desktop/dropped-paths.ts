import { ipcMain } from "electron";
import type { Log } from "#main/log.ts";
import { PATH_CHANNEL } from "#shared/host-bridge.ts";
import type { GrantedPaths } from "./granted-paths.ts";
import { isPage } from "./port.ts";

/** Grants what preloads announce: they alone learn the path of a dropped file, and before their page does. */
export function followDroppedPaths(granted: GrantedPaths, log: Log): void {
  ipcMain.on(PATH_CHANNEL, (event, path: unknown) => {
    if (!isPage(event) || typeof path !== "string" || path.length > PATH_MAX) {
      return log.warn({ reason: "path" }, "path refused");
    }
    granted.grant([path]);
  });
}

const PATH_MAX = 32_000;
