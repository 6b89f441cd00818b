import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { markReady } from "./app.ts";
import { startChromium } from "./chromium.ts";
import { chromiumSwitches } from "./command-line.ts";
import { StandinEvent } from "./event.ts";
import { hooks } from "./hooks.ts";
import { getPath } from "./paths.ts";
import { atExit, exit, quit } from "./quit.ts";
import { emitApp, runtime } from "./runtime.ts";
import { watchTargets } from "./targets.ts";

/** Starts the app whose folder is the first argument, as `electron FOLDER` does. */

const ENTRY_LIMIT = Number(process.env.STANDIN_ENTRY_MS ?? 10_000);
const values = process.argv.slice(2);
const isDriven = values.includes("--remote-debugging-port=0");
const own = values.filter((value) => !/^--(inspect|remote-debugging-port|no-sandbox)/.test(value));
const folder = own.find((value) => !value.startsWith("-")) ?? ".";

interface Manifest {
  name?: string;
  productName?: string;
  main?: string;
}

runtime.appPath = resolve(folder);
const manifest = JSON.parse(readFileSync(join(runtime.appPath, "package.json"), "utf8")) as Manifest;
runtime.appName = manifest.productName ?? manifest.name ?? "Electron";
Object.assign(globalThis, { standin: hooks });
prepareProcess();

const driver = Promise.withResolvers<void>();
// Playwright calls this once it listens, so that no window is missed.
if (isDriven) Object.assign(globalThis, { __playwright_run: async () => driver.resolve() });
else driver.resolve();

for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => quit());

const entry = import(pathToFileURL(join(runtime.appPath, manifest.main ?? "index.js")).href);
await Promise.race([entry.catch(fail), entryIsLate()]);
const chromium = await startChromium(getPath("userData"), chromiumSwitches()).catch(fail);
runtime.devTools = chromium.devTools;
atExit(() => chromium.stop());
watchTargets();
await driver.promise;
emitApp("will-finish-launching", new StandinEvent());
markReady();
emitApp("ready", new StandinEvent(), {});

/** Electron is ready only after the entry module, so an entry that waits for that at its top level hangs. */
function entryIsLate(): Promise<never> {
  return new Promise((_, reject) => {
    const limit = setTimeout(() => {
      reject(new Error("the entry module never ends: no top-level await of app.whenReady() in Electron"));
    }, ENTRY_LIMIT);
    entry.finally(() => clearTimeout(limit)).catch(() => {});
  }).catch(fail) as Promise<never>;
}

function fail(error: unknown): never {
  process.stderr.write(`electron stand-in: ${error instanceof Error ? error.stack : String(error)}\n`);
  exit(1);
  throw error;
}

function prepareProcess(): void {
  const { version } = JSON.parse(
    readFileSync(new URL("../../node_modules/electron/package.json", import.meta.url), "utf8"),
  ) as { version: string };
  const isPackaged = process.env.STANDIN_PACKAGED === "1";
  process.argv = [
    process.env.STANDIN_EXECUTABLE ?? process.execPath,
    ...(isPackaged ? [] : [folder]),
    ...own.filter((value) => value !== folder),
  ];
  const resources = isPackaged ? dirname(runtime.appPath) : dirname(process.execPath);
  Object.defineProperties(process, {
    type: { value: "browser" },
    resourcesPath: { value: resources },
    ...(isPackaged ? {} : { defaultApp: { value: true } }),
    versions: { value: { ...process.versions, electron: version, chrome: "156.0.0.0" } },
  });
}
