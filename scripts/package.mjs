// Makes the installers of this platform: "npm run package". With "--dir" it packs the folder alone, opens no
// connection, and takes a stand-in for Electron where none is installed. What was packed is checked either way.
import "./node-check.mjs";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const USAGE = `npm run package -- [--dir] [--linux | --mac | --win] [--x64 | --arm64] [--maintainer "Name <address>"] [--homepage URL]
  --dir          only the folder, without a connection; the only form for another platform than this one
  --maintainer   who answers for the Debian package; needed on Linux without --dir
  --homepage     where the project is; needed on Linux without --dir
`;

const root = join(import.meta.dirname, "..");
process.chdir(root);
const options = read();
const platform = options.mac ? "darwin" : options.win ? "win32" : options.linux ? "linux" : process.platform;
if (platform !== "linux" && platform !== "win32" && platform !== "darwin")
  stop(`There is no package for ${platform}.`);
const native = platform === "darwin" || process.arch === "arm64" ? "arm64" : "x64";
const architecture = options.arm64 ? "arm64" : options.x64 ? "x64" : native;
const isFolderOnly = options.dir === true;
if (!isFolderOnly && platform !== process.platform)
  stop("Installers are made on the system they are for. The folder can be made here: add --dir.");
const { maintainer, homepage } = isFolderOnly
  ? { maintainer: "Nobody <nobody@localhost>", homepage: "http://localhost" }
  : options;
if (platform === "linux" && (maintainer === undefined || homepage === undefined))
  stop(`A Debian package says who answers for it.\n${USAGE}`);

await import("./build.mjs");
const { pack } = await import("./package/pack.mjs");
const { checkPackage } = await import("./package/checks.mjs");
// Installers of another architecture stay beside those made now.
if (isFolderOnly) rmSync(join(root, "out/package"), { recursive: true, force: true });
const packed = await pack({ root, platform, architecture, isFolderOnly, maintainer, homepage }).catch(
  (error) => stop(`WRONG  packing: ${error instanceof Error ? error.message : String(error)}`),
);
console.log(
  `ok     packing: ${platform}-${architecture}${packed.isReal ? "" : " with a stand-in for Electron"}`,
);
const isRight = await checkPackage({ root, platform, architecture, packed }, (line) => console.log(line));
for (const artifact of isRight ? packed.artifacts : []) console.log(`made   ${artifact}`);
process.exit(isRight ? 0 : 1);

function read() {
  try {
    return parseArgs({
      options: {
        dir: { type: "boolean" },
        linux: { type: "boolean" },
        mac: { type: "boolean" },
        win: { type: "boolean" },
        x64: { type: "boolean" },
        arm64: { type: "boolean" },
        maintainer: { type: "string" },
        homepage: { type: "string" },
      },
    }).values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
