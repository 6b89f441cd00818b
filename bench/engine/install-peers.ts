import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Installs the peers from the lockfile of their folder, unless they are there in its versions. */
export function installPeers(folder: string): void {
  const { dependencies } = readJson(join(folder, "package.json"));
  const isInstalled = Object.entries(dependencies ?? {}).every(([name, version]) => {
    const manifest = join(folder, "node_modules", name, "package.json");
    return existsSync(manifest) && readJson(manifest).version === version;
  });
  if (isInstalled) return;
  console.error(`Installing ${Object.keys(dependencies ?? {}).join(" and ")} into ${folder} …`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status } = spawnSync(npm, ["ci", "--prefix", folder, "--ignore-scripts"], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error('"npm ci" could not install the peers that are measured.');
}

/** Loads a module of an installed peer, in a process that stands in the repository. `Module` is what is used of it. */
export async function loadPeer<Module>(name: string, file: string): Promise<Module> {
  const path = join(process.cwd(), "bench/engine/peers/node_modules", name, file);
  return (await import(pathToFileURL(path).href)) as Module; // its types are not installed
}

function readJson(path: string): { version?: string; dependencies?: Record<string, string> } {
  return JSON.parse(readFileSync(path, "utf8")) as ReturnType<typeof readJson>;
}
