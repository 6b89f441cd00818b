import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { getRawHeader } from "@electron/asar";
import { ICNS_TYPES, ICO_SIZES, PNG_SIZES } from "./icons.mjs";
import { sha256 } from "./read-package.mjs";

const ours = createRequire(import.meta.url);
const theirs = createRequire(ours.resolve("app-builder-lib"));
const { NtExecutable, NtExecutableResource, Resource } = theirs("resedit");
/** @type {{ parse: (text: string) => any }} */
const plist = theirs("plist");

const APP_ID = "app.nanobanana.desktop";
const SET_USER_ID = 0o4755;

/** @typedef {import("./checks.mjs").Subject} Subject */

/**
 * What only this platform's package has: how the system finds, shows and trusts the app.
 * @param {import("./pack.mjs").PlatformName} platform
 * @returns {readonly import("./checks.mjs").Check[]}
 */
export function platformChecks(platform) {
  return {
    linux: /** @type {const} */ ([
      ["languages", languages],
      ["sandbox helper", sandbox],
      ["desktop entry", desktopEntry],
      ["Debian package", debian],
    ]),
    win32: /** @type {const} */ ([
      ["languages", languages],
      ["program resources", windowsResources],
    ]),
    darwin: /** @type {const} */ ([
      ["languages", macLanguages],
      ["property list", propertyList],
    ]),
  }[platform];
}

/** @param {Subject} subject */
function languages({ packed }) {
  const found = readdirSync(join(packed.folder, "locales"));
  equal("the locales", found, ["en-US.pak"]);
  return "en-US alone, the page's own";
}

/** @param {Subject} subject */
function macLanguages({ content }) {
  const framework = "Contents/Frameworks/Electron Framework.framework/Versions/A/Resources";
  for (const folder of [content.resources, join(content.program, framework)]) {
    const found = readdirSync(folder).filter((name) => name.endsWith(".lproj"));
    equal("the locales", found, ["en.lproj"]);
  }
  return "en alone, the page's own";
}

/** @param {Subject} subject */
function sandbox({ packed }) {
  const mode = statSync(join(packed.folder, "chrome-sandbox")).mode & 0o7777;
  equal("the mode of chrome-sandbox", mode.toString(8), SET_USER_ID.toString(8));
  return `mode ${mode.toString(8)}`;
}

/** @param {Subject} subject */
function desktopEntry({ packed }) {
  const { desktop = "", desktopFileName } = packed.entry ?? {};
  equal("the file", desktopFileName, "nano-banana.desktop");
  const entry = checkEntry(desktop);
  equal("Exec", entry.Exec, "AppRun %U");
  return `${desktopFileName}, started with its sandbox`;
}

/** @param {Subject} subject */
function debian({ packed }) {
  const { options = [], afterInstall = "", entry = "" } = packed.debian ?? {};
  equal("Exec", checkEntry(entry).Exec, '"/opt/Nano Banana/nano-banana" %U');
  const placed = options.flatMap((option) => /=(\/usr\/share\/.*)$/.exec(option)?.[1] ?? []);
  equal("the files under /usr/share", placed, [
    ...PNG_SIZES.map((size) => `/usr/share/icons/hicolor/${size}x${size}/apps/nano-banana.png`),
    "/usr/share/applications/nano-banana.desktop",
  ]);
  if (!afterInstall.includes('chmod 4755 "$app/chrome-sandbox"') || afterInstall.includes("0755"))
    throw new Error("the script after the installation does not keep the sandbox helper's mode");
  if (/\$\{\w/.test(afterInstall))
    throw new Error("the script after the installation has names not filled in");
  return `${PNG_SIZES.length} icons, desktop entry, script that keeps the sandbox helper's mode`;
}

/** @param {string} text @returns {Record<string, string>} */
function checkEntry(text) {
  const entry = Object.fromEntries(
    text.split("\n").flatMap((line) => (line.includes("=") ? [line.split(/=(.*)/s, 2)] : [])),
  );
  const { Name, Icon, StartupWMClass, Categories, MimeType, Terminal } = entry;
  equal(
    "the entry",
    { Name, Icon, StartupWMClass, Categories, MimeType, Terminal },
    {
      Name: "Nano Banana",
      Icon: "nano-banana",
      StartupWMClass: "nano-banana",
      Categories: "Office;",
      MimeType: "text/markdown;text/plain;x-scheme-handler/nanobanana;",
      Terminal: "false",
    },
  );
  return entry;
}

/** @param {Subject} subject */
function windowsResources({ content }) {
  const { entries } = NtExecutableResource.from(NtExecutable.from(readFileSync(content.program)));
  const [version] = Resource.VersionInfo.fromEntries(entries);
  const { ProductName, FileDescription, LegalCopyright } = version.getStringValues(
    version.getAllLanguagesForStringValues()[0],
  );
  equal(
    "the names",
    { ProductName, FileDescription },
    { ProductName: "Nano Banana", FileDescription: "Nano Banana" },
  );
  if (!String(LegalCopyright).startsWith("Copyright ©")) throw new Error("there is no copyright");
  const [group] = Resource.IconGroupEntry.fromEntries(entries);
  const sizes = group?.icons.map((/** @type {{ width: number }} */ { width }) => width || 256);
  equal("the icon's sizes", sizes, ICO_SIZES);
  const integrity = entries.find((/** @type {{ type: unknown }} */ { type }) => type === "INTEGRITY");
  const recorded = JSON.parse(Buffer.from(integrity?.bin ?? "[]").toString("utf8"));
  equal("the archive's recorded checksum", recorded, [
    { file: "resources\\app.asar", alg: "SHA256", value: headerSum(content.archive) },
  ]);
  return `names, icon of ${ICO_SIZES.length} sizes, the archive's checksum`;
}

/** @param {Subject} subject */
function propertyList({ content }) {
  const list = plist.parse(readFileSync(join(content.program, "Contents/Info.plist"), "utf8"));
  equal("the identifier", list.CFBundleIdentifier, APP_ID);
  equal("the name", list.CFBundleDisplayName, "Nano Banana");
  equal("the link's scheme", list.CFBundleURLTypes[0].CFBundleURLSchemes, ["nanobanana"]);
  equal(
    "the file types",
    list.CFBundleDocumentTypes.map((/** @type {Record<string, unknown>} */ type) => [
      type.CFBundleTypeExtensions,
      type.LSHandlerRank,
    ]),
    [
      [["md", "markdown"], "Alternate"],
      [["txt"], "Alternate"],
    ],
  );
  equal("the archive's recorded checksum", list.ElectronAsarIntegrity, {
    "Resources/app.asar": { algorithm: "SHA256", hash: headerSum(content.archive) },
  });
  const icon = readFileSync(join(content.resources, list.CFBundleIconFile));
  equal(
    "the icon's sizes",
    icnsTypes(icon),
    ICNS_TYPES.map(([type]) => type),
  );
  return `identifier, link, file types, icon of ${ICNS_TYPES.length} sizes, the archive's checksum`;
}

/** Electron compares the checksum of the archive's list of files, which holds one of each file. @param {string} archive */
function headerSum(archive) {
  return sha256(getRawHeader(archive).headerString);
}

/** @param {Buffer} icon @returns {string[]} */
export function icnsTypes(icon) {
  const types = [];
  for (let at = 8; at < icon.length; at += Math.max(8, icon.readUInt32BE(at + 4)))
    types.push(icon.toString("latin1", at, at + 4));
  return types;
}

/** @param {string} what @param {unknown} found @param {unknown} expected */
function equal(what, found, expected) {
  const [is, must] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== must) throw new Error(`${what}: ${is} instead of ${must}`);
}
