import { chmodSync, existsSync } from "node:fs";
import { join } from "node:path";
import { flipFuses, FuseV1Options, FuseVersion } from "@electron/fuses";

/** @type {Record<string, string>} */
const PROGRAMS = { linux: "nano-banana", win32: "Nano Banana.exe", darwin: "Nano Banana.app" };
/**
 * Every fuse of the binary, set strictly: a fuse that a later Electron adds stops the build until it stands here.
 * @satisfies {Record<FuseV1Options, boolean> & { strictlyRequireAllFuses: true }}
 */
const FUSES = {
  strictlyRequireAllFuses: /** @type {const} */ (true),
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/**
 * electron-builder's hook between packing and signing. electron-builder's own copy of @electron/fuses knows one fuse
 * less than this Electron has.
 * @param {import("electron-builder").AfterPackContext} context
 */
export async function afterPack({ appOutDir, electronPlatformName }) {
  await flipFuses(join(appOutDir, PROGRAMS[electronPlatformName] ?? ""), {
    version: FuseVersion.V1,
    // A changed binary without a signature does not start on Apple silicon; a signed build replaces this one.
    resetAdHocDarwinSignature: electronPlatformName === "darwin" && process.platform === "darwin",
    ...FUSES,
  });
  const sandbox = join(appOutDir, "chrome-sandbox");
  if (existsSync(sandbox)) chmodSync(sandbox, 0o4755);
}
