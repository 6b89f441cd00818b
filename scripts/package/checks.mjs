import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { notices } from "../notices.mjs";
import { moduleProblems } from "./modules.mjs";
import { platformChecks } from "./platform-checks.mjs";
import { filesOf, headOf, nativeTarget, readPackage, sha256, sizeOf } from "./read-package.mjs";

/**
 * @typedef {object} Subject
 * @property {string} root the repository
 * @property {import("./pack.mjs").PlatformName} platform
 * @property {"x64" | "arm64"} architecture
 * @property {import("./pack.mjs").Packed} packed
 * @property {import("./read-package.mjs").Package} content
 * @typedef {readonly [name: string, run: (subject: Subject) => string | Promise<string>]} Check
 *   which returns what it saw, or throws what is wrong
 */

/**
 * Bytes of all that the app adds to Electron: the archive, what lies unpacked beside it, models and texts. ONNX Runtime
 * brings 37 MB of DirectX on Windows.
 */
const PAYLOAD_MAX = { linux: 90e6, darwin: 90e6, win32: 115e6 };
/** The only files that belong into the archive. */
const ARCHIVE = [
  /^package\.json$/,
  /^out\/main\/(?!(?:cli|web)\.js$)[\w-]+\.js$/,
  /^out\/main\/chunks\/[\w.-]+\.js$/,
  /^out\/preload\/index\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(?:js|css|svg|png|woff2)$/,
  /^node_modules\/better-sqlite3\/(?:package\.json|LICENSE|lib\/(?:methods\/)?[\w-]+\.js)$/,
  /^node_modules\/better-sqlite3\/prebuilds\/[\w-]+\.node$/,
  /^node_modules\/onnxruntime-node\/(?:package\.json|dist\/[\w-]+\.js|bin\/napi-v6\/\w+\/\w+\/[\w.]+)$/,
  /^node_modules\/harper\.js\/(?:package\.json|LICENSE|dist\/(?:index|BinaryModule-[\w-]+)\.js|dist\/harper_wasm_bg\.wasm)$/,
  /^node_modules\/fflate\/(?:package\.json|LICENSE|esm\/index\.mjs)$/,
  /^node_modules\/onnxruntime-common\/(?:package\.json|dist\/cjs\/(?:package\.json|[\w-]+\.js))$/,
];
/** What ONNX Runtime is made of on each system, beside its JavaScript. @type {Record<string, string[]>} */
const ENGINE_LIBRARIES = {
  linux: ["libonnxruntime.so.1", "onnxruntime_binding.node"],
  darwin: ["libonnxruntime.1.dylib", "onnxruntime_binding.node"],
  win32: ["DirectML.dll", "dxcompiler.dll", "dxil.dll", "onnxruntime.dll", "onnxruntime_binding.node"],
};
/** The state of each fuse, in the order of the wire. */
const FUSES = "010011001";
const SOURCE_MAP = /sourceMappingURL=/;

/** @type {readonly Check[]} */
const CHECKS = [
  ["archive", archive],
  ["page", page],
  ["modules", modules],
  ["native files", natives],
  ["fuses", fuses],
  ["models", models],
  ["licences", licences],
  ["size", size],
];

/**
 * Checks a packed folder, one line each, and stops at the first that is wrong.
 * @param {Omit<Subject, "content">} request @param {(line: string) => void} print
 * @returns {Promise<boolean>} whether nothing is wrong
 */
export async function checkPackage(request, print) {
  /** @type {import("./read-package.mjs").Package | undefined} */
  let content;
  for (const [name, run] of [...CHECKS, ...platformChecks(request.platform)]) {
    try {
      content ??= readPackage(request.packed.folder, request.platform);
      print(`ok     ${name}: ${await run({ ...request, content })}`);
    } catch (error) {
      print(`WRONG  ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  return true;
}

/** @param {Subject} subject */
function archive({ content }) {
  const paths = [...content.packed, ...content.unpacked];
  const foreign = paths.filter((path) => !ARCHIVE.some((pattern) => pattern.test(path)));
  if (foreign.length > 0) throw new Error(`${list(foreign)} does not belong into the app`);
  const traced = paths.filter(
    (path) => /^out\/.*\.(?:c?js|css)$/.test(path) && SOURCE_MAP.test(content.read(path).toString()),
  );
  if (traced.length > 0) throw new Error(`${list(traced)} names or holds a source map`);
  return `${content.packed.length} files in app.asar, ${content.unpacked.length} unpacked, nothing else`;
}

/** @param {Subject} subject */
function page({ root, content }) {
  const built = filesOf(join(root, "out/renderer")).map((path) => `out/renderer/${path}`);
  const missing = built.filter((path) => !content.packed.includes(path));
  if (built.length === 0 || missing.length > 0) throw new Error(`${list(missing)} is missing`);
  return `all ${built.length} files`;
}

/** @param {Subject} subject */
function modules({ root, content }) {
  const { problems, reached, packages } = moduleProblems(root, content);
  if (problems.length > 0) throw new Error(problems.join("; "));
  return `${reached} modules are reached from the entries, and each finds what it imports (${packages.join(", ")})`;
}

/** @param {Subject} subject */
function natives({ platform, architecture, content }) {
  const target = `${platform}-${architecture}`;
  const expected = [
    `node_modules/better-sqlite3/prebuilds/${target}.node`,
    ...(ENGINE_LIBRARIES[platform] ?? [])
      .map((name) => `node_modules/onnxruntime-node/bin/napi-v6/${platform}/${architecture}/${name}`)
      .sort(),
  ];
  if (content.unpacked.join() !== expected.join()) {
    throw new Error(`unpacked are ${list(content.unpacked)} instead of ${list(expected)}`);
  }
  const found = content.files
    .filter((path) => path !== "app.asar")
    .map((path) => ({ path, is: nativeTarget(headOf(join(content.resources, path))) }))
    .concat(
      content.packed.map((path) => ({ path: `app.asar/${path}`, is: nativeTarget(content.read(path)) })),
    )
    .filter(({ is }) => is !== undefined);
  const wrong = found.filter(({ path, is }) => is !== target || path.startsWith("app.asar/"));
  if (wrong.length > 0) throw new Error(list(wrong.map(({ path, is }) => `${path} is ${is}`)));
  if (found.length !== expected.length) throw new Error(`${list(expected)} is no library of ${target}`);
  return `${expected.length} for ${target}, unpacked`;
}

/** @param {Subject} subject */
async function fuses({ content }) {
  const { version: _version, ...states } = await getCurrentFuseWire(content.program);
  const wire = Object.values(states)
    .map((state) => ({ [FuseState.ENABLE]: "1", [FuseState.DISABLE]: "0" })[Number(state)] ?? "?")
    .join("");
  if (wire === FUSES) return `${wire.length} as they must be`;
  const wrong = Array.from(wire.padEnd(FUSES.length, "?")).flatMap((state, index) =>
    state === FUSES[index] ? [] : [`${FuseV1Options[index] ?? `number ${index}`} is ${state}`],
  );
  throw new Error(list(wrong));
}

/** @param {Subject} subject */
function models({ root, content }) {
  const expected = filesOf(join(root, "models"));
  const found = filesOf(join(content.resources, "models"));
  if (found.join() !== expected.join()) throw new Error(`${list(found)} instead of ${list(expected)}`);
  const at = (/** @type {string} */ file) => join(content.resources, "models", file);
  // A table in JSON is its own file; the others have a record that names theirs.
  const records = found
    .filter((file) => file.endsWith(".json"))
    .map((record) => ({ record, ...JSON.parse(readFileSync(at(record), "utf8")) }))
    .filter(({ file }) => file !== undefined);
  for (const { record, file, bytes, sha256: sum } of records) {
    const data = readFileSync(at(file));
    if (data.length !== bytes || sha256(data) !== sum)
      throw new Error(`${file} is not what ${record} records`);
  }
  if (records.length === 0) throw new Error("no record of a table is there");
  return `${found.length} files in resources/models, ${records.length} with the recorded checksum`;
}

/** @param {Subject} subject */
function licences({ root, platform, packed, content }) {
  const electron = platform === "darwin" ? content.resources : packed.folder;
  const texts = [
    join(content.resources, "LICENSE"),
    join(content.resources, "THIRD_PARTY_NOTICES"),
    join(electron, "LICENSE.electron.txt"),
    join(electron, "LICENSES.chromium.html"),
  ];
  const missing = texts.filter((path) => !existsSync(path));
  if (missing.length > 0)
    throw new Error(`${list(missing.map((path) => relative(packed.folder, path)))} is missing`);
  const [own = "", others = ""] = texts.map((path) => readFileSync(path, "utf8"));
  if (own !== readFileSync(join(root, "LICENSE"), "utf8")) throw new Error("LICENSE is another one");
  if (others !== notices()) throw new Error("THIRD_PARTY_NOTICES is out of date: npm run notices");
  return "own, third parties', Electron's and Chromium's";
}

/** @param {Subject} subject */
function size({ platform, content }) {
  const most = PAYLOAD_MAX[platform];
  const sum = (/** @type {readonly string[]} */ paths) =>
    paths.reduce((total, path) => total + sizeOf(join(content.resources, path)), 0);
  const payload = sum(content.files);
  const asar = sizeOf(content.archive);
  const beside = sum(content.files.filter((path) => path.startsWith("app.asar.unpacked/")));
  const tables = sum(content.files.filter((path) => path.startsWith("models/")));
  const text = `${megabytes(payload)} MB (app.asar ${megabytes(asar)}, native ${megabytes(beside)}, models ${megabytes(tables)})`;
  if (payload >= most) throw new Error(`${text} is over ${megabytes(most)} MB`);
  return `${text} of at most ${megabytes(most)} MB`;
}

/** @param {number} bytes */
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** @param {readonly string[]} names */
function list(names) {
  if (names.length === 0) return "nothing";
  const shown = names.slice(0, 5).join(", ");
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
