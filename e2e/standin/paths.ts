import { mkdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { runtime } from "./runtime.ts";

const chosen = new Map<string, string>();

/** The folders of app.getPath, as on Linux. */
export function getPath(name: string): string {
  const path = chosen.get(name) ?? defaults()[name];
  if (path === undefined) throw new Error(`Failed to get '${name}' path`);
  if (name === "userData" || name === "sessionData") mkdirSync(path, { recursive: true });
  return path;
}

export function setPath(name: string, path: string): void {
  if (!isAbsolute(path)) throw new Error("Path must be absolute");
  if (defaults()[name] === undefined) throw new Error(`Failed to set path: no '${name}'`);
  chosen.set(name, path);
}

function defaults(): Record<string, string | undefined> {
  const home = homedir();
  const appData = process.env.XDG_CONFIG_HOME ?? join(home, ".config");
  const userData = chosen.get("userData") ?? join(appData, runtime.appName);
  return {
    home,
    appData,
    userData,
    sessionData: userData,
    temp: tmpdir(),
    exe: process.env.STANDIN_EXECUTABLE ?? process.execPath,
    module: process.execPath,
    desktop: join(home, "Desktop"),
    documents: join(home, "Documents"),
    downloads: join(home, "Downloads"),
    music: join(home, "Music"),
    pictures: join(home, "Pictures"),
    videos: join(home, "Videos"),
    logs: join(userData, "logs"),
    crashDumps: join(userData, "Crashpad"),
    assets: runtime.appPath,
  };
}
