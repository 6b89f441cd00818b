import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { extractFile, listPackage, statFile } from "@electron/asar";

/** File types that the system's loader reads, by the name "platform-architecture". */
const ELF = new Map([
  [62, "linux-x64"],
  [183, "linux-arm64"],
]);
const PE = new Map([
  [0x86_64, "win32-x64"],
  [0xaa_64, "win32-arm64"],
]);
const MACH_O = new Map([
  [0x01_00_00_07, "darwin-x64"],
  [0x01_00_00_0c, "darwin-arm64"],
]);

const HEAD = 4096;

/**
 * Opens a packed folder for the checks.
 * @param {string} folder as electron-builder leaves it
 * @param {"linux" | "win32" | "darwin"} platform
 */
export function readPackage(folder, platform) {
  const app = join(folder, "Nano Banana.app/Contents");
  const resources = platform === "darwin" ? join(app, "Resources") : join(folder, "resources");
  const archive = join(resources, "app.asar");
  if (!existsSync(archive)) throw new Error(`${archive} is missing`);
  const listed = listPackage(archive, { isPack: false })
    .map((path) => path.slice(1).replaceAll("\\", "/"))
    .filter((path) => "size" in statFile(archive, native(path)));
  return {
    resources,
    archive,
    /** The program whose fuses are set. */
    program: {
      linux: join(folder, "nano-banana"),
      win32: join(folder, "Nano Banana.exe"),
      darwin: join(folder, "Nano Banana.app"),
    }[platform],
    /** Paths in the archive, "/" between their parts. */
    packed: listed.filter((path) => !isUnpacked(archive, path)),
    unpacked: listed.filter((path) => isUnpacked(archive, path)),
    /** Everything beside the program, by path from the resources folder. */
    files: filesOf(resources),
    /** @param {string} path in the archive */
    read: (path) =>
      isUnpacked(archive, path)
        ? readFileSync(join(`${archive}.unpacked`, path))
        : extractFile(archive, native(path)),
  };
}

/** @typedef {ReturnType<typeof readPackage>} Package */

/**
 * The platform and architecture that a native file is for, "unknown native file", or undefined for all other files.
 * @param {Buffer} bytes
 */
export function nativeTarget(bytes) {
  if (bytes.length < 64) return undefined;
  const magic = bytes.readUInt32BE(0);
  if (magic === 0x7f_45_4c_46) return ELF.get(bytes.readUInt16LE(18)) ?? "unknown native file";
  if (magic === 0xcf_fa_ed_fe) return MACH_O.get(bytes.readUInt32LE(4)) ?? "unknown native file";
  if (magic === 0xca_fe_ba_be) return "unknown native file";
  if (bytes.toString("latin1", 0, 2) !== "MZ") return undefined;
  const header = bytes.readUInt32LE(60);
  if (header + 6 > bytes.length || bytes.toString("latin1", header, header + 4) !== "PE\0\0")
    return undefined;
  return PE.get(bytes.readUInt16LE(header + 4)) ?? "unknown native file";
}

/** As many bytes of a file as nativeTarget looks at. @param {string} path */
export function headOf(path) {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(HEAD);
  const length = readSync(file, bytes, 0, HEAD, 0);
  closeSync(file);
  return bytes.subarray(0, length);
}

/** @param {string} folder @returns {string[]} all files in it, by path from there, "/" between their parts */
export function filesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** @param {string} path @returns {number} bytes */
export const sizeOf = (path) => statSync(path).size;

/** @param {Buffer | string} bytes */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** @param {string} archive @param {string} path */
function isUnpacked(archive, path) {
  const stat = statFile(archive, native(path));
  return "unpacked" in stat && stat.unpacked;
}

/** The archive is asked in the machine's own way of writing paths. @param {string} path */
function native(path) {
  return path.replaceAll("/", sep);
}
