import { ipcMain } from "electron";
import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import { PATH_CHANNEL } from "#shared/host-bridge.ts";
import { isPage } from "./port.ts";

/** The files and folders that a person has dropped, chosen or opened, and that pages may therefore import. */
export interface GrantedPaths {
  grant(paths: readonly string[]): void;
  /** @throws AppError `forbidden` for a path that nobody has granted. */
  require(paths: readonly string[]): void;
}

export function createGrantedPaths(): GrantedPaths {
  const granted = new Set<string>();
  return {
    grant(paths) {
      for (const path of paths) granted.add(path);
    },
    require(paths) {
      if (paths.every((path) => granted.has(path))) return;
      throw new AppError(
        "forbidden",
        "Only files that you drop or choose can be imported. Choose them again.",
      );
    },
  };
}

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
