import { copyFileSync, existsSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { Socket } from "node:net";
import { dirname, join } from "node:path";
import { Arch, build, Platform } from "electron-builder";
import { writeFakeElectron } from "./fake-electron.mjs";

/**
 * @typedef {"linux" | "win32" | "darwin"} PlatformName as process.platform calls them
 * @typedef {object} Request
 * @property {string} root the repository
 * @property {PlatformName} platform
 * @property {"x64" | "arm64"} architecture
 * @property {boolean} isFolderOnly
 * @property {string | undefined} maintainer "Name <address>", required by Debian packages
 * @property {string | undefined} homepage address of the project, required by Debian packages
 * @typedef {object} Packed
 * @property {string} folder what was packed, before it goes into an installer
 * @property {boolean} isReal whether it holds a real Electron
 * @property {{ desktop: string, desktopFileName: string } | undefined} entry the desktop entry of an AppImage
 * @property {{ options: readonly string[], afterInstall: string, entry: string } | undefined} debian what the Debian
 *   package is made with: the options of its tool, the script run after it is unpacked, the desktop entry
 * @property {readonly string[]} artifacts installers written
 */

const FOLDERS = { linux: "linux", win32: "win", darwin: "mac" };
const INSTALLERS = { linux: ["AppImage", "deb"], win32: ["nsis"], darwin: ["dmg"] };

/**
 * Runs electron-builder for one platform and architecture. The folder form opens no connection: it takes the Electron in node_modules if that is of this
 * platform and a fake one otherwise, and stops each installer once its settings are computed.
 * @param {Request} request
 * @returns {Promise<Packed>}
 */
export async function pack({ root, platform, architecture, isFolderOnly, maintainer, homepage }) {
  const output = join(root, "out/package");
  const installed = isFolderOnly ? installedElectron(platform, architecture) : undefined;
  const distribution = installed ?? join(output, `fake-${platform}`);
  if (isFolderOnly && installed === undefined) writeFakeElectron(distribution, platform);

  /** @type {Packed} */
  const packed = {
    folder: join(output, folderName(platform, architecture)),
    isReal: !isFolderOnly || installed !== undefined,
    entry: undefined,
    debian: undefined,
    artifacts: [],
  };
  const online = isFolderOnly ? forbidNetwork() : undefined;
  if (isFolderOnly) process.env.CSC_IDENTITY_AUTO_DISCOVERY = "false";
  const target = { linux: Platform.LINUX, win32: Platform.WINDOWS, darwin: Platform.MAC }[platform];
  // The installers of Linux say what they would hold before they fetch a tool, the others only afterwards.
  const names = isFolderOnly && platform !== "linux" ? ["dir"] : INSTALLERS[platform];
  const artifacts = await build({
    projectDir: root,
    targets: target.createTarget(names, architecture === "x64" ? Arch.x64 : Arch.arm64),
    config: {
      ...(isFolderOnly && { electronDist: distribution, afterExtract: likeFetched(distribution) }),
      ...(homepage !== undefined && { extraMetadata: { homepage } }),
      ...(maintainer !== undefined && { linux: { maintainer } }),
    },
    effectiveOptionComputed: (options) => {
      if ("desktop" in options) packed.entry = options;
      else if (platform === "linux") packed.debian = readDebian(options);
      return Promise.resolve(isFolderOnly);
    },
    publish: "never",
  }).finally(() => online?.());
  return { ...packed, artifacts };
}

/**
 * What electron-builder does itself with an Electron that it fetched: the sample app goes, and on macOS, where only
 * the bundle is taken from the folder, the licences come into it.
 * @param {string} distribution
 * @returns {(context: import("electron-builder").AfterPackContext) => void}
 */
function likeFetched(distribution) {
  return ({ appOutDir, electronPlatformName }) => {
    const isMac = electronPlatformName === "darwin";
    const resources = join(appOutDir, isMac ? "Electron.app/Contents/Resources" : "resources");
    rmSync(join(resources, "default_app.asar"), { force: true });
    if (!isMac) return;
    copyFileSync(join(distribution, "LICENSE"), join(resources, "LICENSE.electron.txt"));
    copyFileSync(join(distribution, "LICENSES.chromium.html"), join(resources, "LICENSES.chromium.html"));
  };
}

/**
 * The files named here are gone when packing ends.
 * @param {readonly [options: readonly string[], entry: string]} computed
 */
function readDebian([options, entry]) {
  const script = options[options.indexOf("--after-install") + 1] ?? "";
  return { options, afterInstall: readFileSync(script, "utf8"), entry: readFileSync(entry, "utf8") };
}

/**
 * The folder electron-builder packs into, by its own naming.
 * @param {PlatformName} platform @param {"x64" | "arm64"} architecture
 */
function folderName(platform, architecture) {
  const name = `${FOLDERS[platform]}${architecture === "x64" ? "" : `-${architecture}`}`;
  return platform === "darwin" ? name : `${name}-unpacked`;
}

/**
 * The unpacked Electron that "npx install-electron" leaves, if it is for this platform.
 * @param {PlatformName} platform @param {"x64" | "arm64"} architecture
 */
function installedElectron(platform, architecture) {
  const folder = dirname(createRequire(import.meta.url).resolve("electron/package.json"));
  const path = join(folder, "path.txt");
  const isOurs = platform === process.platform && architecture === process.arch;
  if (!isOurs || !existsSync(path)) return undefined;
  return existsSync(join(folder, "dist", readFileSync(path, "utf8"))) ? join(folder, "dist") : undefined;
}

/** Makes every attempt to connect an error, also one that the caller retries or passes over. Returns the way back. */
function forbidNetwork() {
  const own = Object.getOwnPropertyDescriptor(Socket.prototype, "connect") ?? {};
  /** @type {string | undefined} */
  let attempt;
  Socket.prototype.connect = function (/** @type {unknown[]} */ ...options) {
    // Within Node the settings come wrapped in a list of their own.
    const { host, path } = /** @type {{ host?: string, path?: string }} */ (options.flat().at(0));
    attempt ??= host ?? path ?? "another process";
    throw new Error(`Packing tried to connect to ${attempt}.`);
  };
  return () => {
    Object.defineProperty(Socket.prototype, "connect", own);
    if (attempt !== undefined) throw new Error(`Packing tried to connect to ${attempt}.`);
  };
}
