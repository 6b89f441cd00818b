import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const { NtExecutable, NtExecutableResource, Resource } = createRequire(require.resolve("app-builder-lib"))(
  "resedit",
);

/** The fuses as Electron is delivered, behind the mark by which they are found in a binary. */
const FUSE_WIRE = Buffer.concat([
  Buffer.from("dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX"),
  Buffer.from([1, 9]),
  Buffer.from("101100011"),
]);
const HELPERS = ["", " (GPU)", " (Plugin)", " (Renderer)"];

/**
 * Writes a folder in the shape of an unpacked Electron release, for a machine where none can be had. Its programs
 * do not run, but they have what packing changes: fuses, Windows resources, property lists, languages, modes.
 * @param {string} folder replaced
 * @param {"linux" | "win32" | "darwin"} platform
 */
export function writeFakeElectron(folder, platform) {
  rmSync(folder, { recursive: true, force: true });
  const version = JSON.parse(readFileSync(require.resolve("electron/package.json"), "utf8")).version;
  /** @param {string} path @param {string | Buffer} bytes */
  const put = (path, bytes, mode = 0o644) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    chmodSync(join(folder, path), mode);
  };
  put("version", version);
  put("LICENSE", "Electron's licence");
  put("LICENSES.chromium.html", "Chromium's licences");
  if (platform === "darwin") return writeMac(folder, put);

  for (const language of ["en-US", "de", "fr"]) put(`locales/${language}.pak`, language);
  for (const file of ["icudtl.dat", "resources.pak", "v8_context_snapshot.bin"]) put(file, file);
  put("resources/default_app.asar", "");
  if (platform === "win32") return put("electron.exe", windowsProgram(), 0o755);
  put("electron", Buffer.concat([Buffer.from("\x7fELF"), FUSE_WIRE]), 0o755);
  put("chrome-sandbox", "sandbox", 0o755);
  put("chrome_crashpad_handler", "crashpad", 0o755);
}

/** @param {string} folder @param {(path: string, bytes: string | Buffer, mode?: number) => void} put */
function writeMac(folder, put) {
  const contents = "Electron.app/Contents";
  put(`${contents}/Info.plist`, propertyList("Electron"));
  put(`${contents}/MacOS/Electron`, "program", 0o755);
  put(`${contents}/Resources/en.lproj/locale.pak`, "en");
  put(`${contents}/Resources/de.lproj/locale.pak`, "de");
  const framework = `${contents}/Frameworks/Electron Framework.framework`;
  put(`${framework}/Versions/A/Electron Framework`, FUSE_WIRE, 0o755);
  put(`${framework}/Versions/A/Resources/en.lproj/locale.pak`, "en");
  put(`${framework}/Versions/A/Resources/de.lproj/locale.pak`, "de");
  symlinkSync("A", join(folder, framework, "Versions/Current"));
  symlinkSync("Versions/Current/Electron Framework", join(folder, framework, "Electron Framework"));
  for (const suffix of HELPERS) {
    const helper = `Electron Helper${suffix}`;
    put(`${contents}/Frameworks/${helper}.app/Contents/Info.plist`, propertyList(helper));
    put(`${contents}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, "program", 0o755);
  }
}

/** @param {string} name */
function propertyList(name) {
  return `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>CFBundleExecutable</key><string>${name}</string>
<key>CFBundleIdentifier</key><string>com.github.${name}</string>
</dict></plist>
`;
}

/** A program without code, with the version resource that every Electron has, and the fuses after its end. */
function windowsProgram() {
  const program = NtExecutable.createEmpty(false, false);
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues({ lang: 1033, codepage: 1200 }, { ProductName: "Electron" });
  version.outputToResourceEntries(resources.entries);
  resources.outputResource(program);
  program.setExtraData(FUSE_WIRE);
  return Buffer.from(program.generate());
}
