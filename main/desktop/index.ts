import { mkdirSync } from "node:fs";
import { availableParallelism, homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, Menu } from "electron";
import { dataFolderPath } from "#main/data-folder/location.ts";
import { isLocked } from "#main/data-folder/lock.ts";
import { prepareDataFolder } from "#main/data-folder/prepare.ts";
import { parseArguments } from "./arguments.ts";
import { startDesktop } from "./desktop.ts";
import { fail, followFaults } from "./faults.ts";
import { forgetGoneInstance } from "./gone-instance.ts";
import { collectOpenings } from "./openings.ts";
import { registerPageScheme } from "./protocol.ts";
import { refuseSwitches } from "./refused-switches.ts";
import { forkUtility } from "./utility-child.ts";

// Electron is not ready before this file has run to its end, so nothing here waits for it.
try {
  start();
} catch (error) {
  fail(error);
}

function start(): void {
  // Those who build the app debug it with such switches.
  if (app.isPackaged) refuseSwitches((name) => app.commandLine.hasSwitch(name));
  const args = parseArguments(process.argv.slice(process.defaultApp ? 2 : 1));
  const folder = dataFolderPath(args.data, {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
  });
  prepareDataFolder(folder);
  // Electron's single instance is one per profile, so the profile lies in the data folder.
  const profile = join(folder, "desktop");
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  app.setPath("userData", profile);
  const first = { open: args.open, workingFolder: process.cwd() };
  forgetGoneInstance(profile, () => isLocked(folder));
  if (!app.requestSingleInstanceLock(first)) return app.exit(0);
  const openings = collectOpenings(first);
  app.enableSandbox();
  registerPageScheme();
  // Electron's own menu would be seen until the page has sent its first. macOS needs one to be able to quit.
  if (process.platform !== "darwin") Menu.setApplicationMenu(null);
  startDesktop({ folder, ...parts(), openings, port: 0, clock: Date.now })
    .then(followFaults)
    .catch(fail);
}

/** Where the built parts lie: beside this file, in the archive of the packaged app as well. */
function parts() {
  return {
    preload: fileURLToPath(at("../preload/index.cjs")),
    page: fileURLToPath(at("../renderer")),
    workers: {
      store: at("./store-worker.js"),
      nano: at("./nano-worker.js"),
      summarizer: at("./summarizer.js"),
    },
    children: { toolbox: at("./toolbox.js"), engine: at("./engine.js") },
    fork: forkUtility,
    models: app.isPackaged ? join(process.resourcesPath, "models") : fileURLToPath(at("../../models")),
    poolSize: Math.max(1, Math.min(4, availableParallelism() - 1)),
  };
}

function at(path: string): URL {
  return new URL(path, import.meta.url);
}
