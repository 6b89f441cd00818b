// Builds the hosts and the page into out/, unless what is there was made from these very sources.
// "--force" builds anyway. What the build prints is shown when it fails.
import "./node-check.mjs";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const stamp = join(root, "out/.stamp");
const SOURCES = [
  "main",
  "preload",
  "renderer",
  "shared",
  "electron.vite.config.ts",
  "package.json",
  "package-lock.json",
  "THIRD_PARTY_NOTICES",
];
const RESULTS = [
  "out/main/desktop.js",
  "out/main/web.js",
  "out/main/cli.js",
  "out/main/store-worker.js",
  "out/main/nano-worker.js",
  "out/main/summarizer.js",
  "out/main/toolbox.js",
  "out/main/lint-thread.js",
  "out/preload/index.cjs",
  "out/renderer/index.html",
];

const LOCK = join(root, "out/.building");
const LONGEST_BUILD_MS = 5 * 60_000;

const isForced = process.argv[1] === import.meta.filename && process.argv.includes("--force");
const current = fingerprint();
if (isForced || !isFresh()) alone(() => (isForced || !isFresh()) && build());

/**
 * Two commands started at once must not build into each other's files: the second waits for the first.
 * @param {() => void} run
 */
function alone(run) {
  mkdirSync(join(root, "out"), { recursive: true });
  while (!take()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  process.once("exit", release);
  run();
  release();
  process.off("exit", release);
}

function release() {
  rmSync(LOCK, { force: true });
}

/** The lock names its process, so that one left by a killed build is not waited for, whoever has its id by now. */
function take() {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isRunning(LOCK)) rmSync(LOCK, { force: true });
    return false;
  }
}

/** @param {string} lock */
function isRunning(lock) {
  try {
    const isRecent = Date.now() - statSync(lock).mtimeMs < LONGEST_BUILD_MS;
    return isRecent && process.kill(Number(readFileSync(lock, "utf8")), 0);
  } catch {
    return false;
  }
}

function isFresh() {
  return (
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === current &&
    RESULTS.every((path) => existsSync(join(root, path)))
  );
}

function build() {
  process.stderr.write("Building Nano Banana…\n");
  rmSync(stamp, { force: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/electron-vite/bin/electron-vite.js"), "build"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  const missing = RESULTS.filter((path) => !existsSync(join(root, path)));
  if (status !== 0 || missing.length > 0) {
    process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
    process.stderr.write(`The build failed.${missing.map((path) => ` ${path} is missing.`).join("")}\n`);
    process.exit(1);
  }
  mkdirSync(join(root, "out"), { recursive: true });
  writeFileSync(stamp, current);
}

/** One hash over the names and bytes of all that the build reads from the repository. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const path of SOURCES.flatMap((name) => files(join(root, name)))) {
    hash.update(`\0${relative(root, path)}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} the file, or all files of the folder that are no tests, in order */
function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
