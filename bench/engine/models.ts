import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { writeRandomModel } from "./random-model.ts";
import type { BenchModel } from "./shapes.ts";
import { writeTransformersModel } from "./transformers-model.ts";

/** Raised when what is written changes, so that files of before are not taken for it. */
const VERSION = 1;

/** Where models and their converted weights are kept between runs; 3 GB. `NANO_BANANA_BENCH_MODELS` moves it. */
export const MODELS_FOLDER =
  process.env["NANO_BANANA_BENCH_MODELS"] ?? join(cacheFolder(), "nano-banana", "bench-models");
export const CONVERTED_FOLDER = join(MODELS_FOLDER, "converted");

/** The path of a model of random weights, which is written first where it is missing. */
export async function randomModel(model: BenchModel): Promise<string> {
  const path = join(MODELS_FOLDER, `${model.fileName}-v${VERSION}.gguf`);
  if (existsSync(path)) return path;
  mkdirSync(MODELS_FOLDER, { recursive: true });
  console.error(`Writing ${path} …`);
  await writeRandomModel(path, model);
  return path;
}

/** The folder in which Transformers.js finds a random model, which is written first where it is missing. */
export async function transformersModel(model: BenchModel): Promise<string> {
  const folder = join(MODELS_FOLDER, `${model.fileName}-v${VERSION}-transformers`);
  await writeTransformersModel(await randomModel(model), folder);
  return folder;
}

/** The path of the real model that tests use as well, which is fetched first where it is missing. */
export function fetchedModel(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/fetch-test-model.mjs")],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

function cacheFolder(): string {
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  if (process.platform === "win32") return process.env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local");
  return process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache");
}
