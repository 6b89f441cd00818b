// "npm start": builds what is stale, then opens the desktop app where Electron is installed and there is a display,
// otherwise the web host. "--web" takes the web host in any case.
import "./node-check.mjs";
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const parent = process.ppid;
const args = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [join(import.meta.dirname, "build.mjs")], {
  stdio: "inherit",
});
if (status !== 0) process.exit(1);

// npm passes SIGTERM to its shell only, and the shell does not pass it on: leave when the parent goes.
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 500).unref();

/** @type {Readonly<Record<string, string>>} */
const PROGRAMS = { darwin: "Electron.app/Contents/MacOS/Electron", win32: "electron.exe" };
const electron = args.some(isForWeb) ? undefined : electronBinary();
if (electron === undefined) await startWeb();
else startDesktop(electron);

/** @param {string} arg */
function isForWeb(arg) {
  return ["--web", "--no-open", "--help", "-h"].includes(arg) || arg.startsWith("--port");
}

/**
 * The program of the installed Electron. Its package is never imported, because that would download what is missing.
 * ELECTRON_EXEC_PATH names another program, ELECTRON_OVERRIDE_DIST_PATH another folder of one.
 */
function electronBinary() {
  const { ELECTRON_EXEC_PATH, ELECTRON_OVERRIDE_DIST_PATH, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (ELECTRON_EXEC_PATH) return ELECTRON_EXEC_PATH;
  if (process.platform === "linux" && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const folder = ELECTRON_OVERRIDE_DIST_PATH || join(root, "node_modules/electron/dist");
  const program = join(folder, PROGRAMS[process.platform] ?? "electron");
  return existsSync(program) ? program : undefined;
}

async function startWeb() {
  process.argv = [...process.argv.slice(0, 2), ...args.filter((arg) => arg !== "--web")];
  await import(new URL("../out/main/web.js", import.meta.url).href);
}

/** @param {string} program */
function startDesktop(program) {
  const app = spawn(program, [root, ...args], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => app.kill("SIGTERM"));
  app.once("error", (error) => {
    console.error(
      `${program} could not be started: ${error.message}. "npm run web" opens the app in the browser.`,
    );
    process.exit(1);
  });
  app.once("exit", (code) => process.exit(code ?? 1));
}
