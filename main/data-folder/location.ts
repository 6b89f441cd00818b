import { join, resolve } from "node:path";

/** Where a host runs, as it reads it from its process. */
export interface Surroundings {
  platform: NodeJS.Platform;
  home: string;
  environment: Readonly<Record<string, string | undefined>>;
}

/** The environment variable that names the data folder when no option does. */
export const DATA_VARIABLE = "NANO_BANANA_DATA";

/**
 * The folder that holds the library: the option, else `NANO_BANANA_DATA`, else the platform's own place for a
 * program's data (XDG Base Directory on Linux, Application Support on macOS, LOCALAPPDATA on Windows).
 */
export function dataFolderPath(option: string | undefined, surroundings: Surroundings): string {
  const chosen = option || surroundings.environment[DATA_VARIABLE];
  return chosen ? resolve(chosen) : platformFolder(surroundings);
}

function platformFolder({ platform, home, environment }: Surroundings): string {
  if (platform === "darwin") return join(home, "Library", "Application Support", "nano-banana");
  if (platform === "win32") {
    return join(environment["LOCALAPPDATA"] || join(home, "AppData", "Local"), "nano-banana", "Data");
  }
  return join(absolute(environment["XDG_DATA_HOME"]) ?? join(home, ".local", "share"), "nano-banana");
}

/** The XDG specification asks to ignore a relative path. */
function absolute(path: string | undefined): string | undefined {
  return path?.startsWith("/") ? path : undefined;
}
