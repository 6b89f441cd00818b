import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The checks that need no build, in the order in which they fail fastest.
 * @type {readonly [name: string, command: string, args: readonly string[]][]}
 */
export const CHECKS = [
  ["format", "biome", ["format", "."]],
  ["lint", "oxlint", ["--deny-warnings"]],
  ["types", "tsc", ["-b"]],
];

/** Every program under test starts anew hundreds of times; Node keeps what it has compiled of it here. */
const COMPILED = resolve(import.meta.dirname, "../out/test/compiled");

/**
 * Runs one step in the foreground.
 * @param {string} name @param {string} command @param {readonly string[]} args @param {Record<string, string>} env
 * @returns {boolean} whether it succeeded
 */
export function step(name, command, args, env = {}) {
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { NODE_COMPILE_CACHE: COMPILED, ...process.env, ...env },
  });
  console.log(
    `${status === 0 ? "ok    " : "FAILED"} ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}

/**
 * Runs the unit tests and returns what the runner counted.
 * @param {string} name @param {readonly string[]} args @param {Record<string, string>} env
 */
export function unit(name, args = [], env = {}) {
  const report = "out/test/unit.json";
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const isGreen = step(name, "vitest", ["run", ...reporters, ...args], env);
  const { numPassedTests = 0, numFailedTests = 0 } = read(report);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, isGreen ? 0 : 1) };
}

/**
 * Runs the browser tests and returns what the runner counted. A test that fails is run once more, since a machine
 * that others use may starve a browser; the runner lists those as flaky.
 * @param {string} name @param {readonly string[]} args @param {Record<string, string>} env
 */
export function e2e(name = "e2e", args = [], env = {}) {
  const report = "out/test/e2e.json";
  rmSync(report, { force: true });
  const isGreen = step(name, "playwright", ["test", "--reporter=list,json", "--retries=1", ...args], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    E2E_FORM: "short",
  });
  const { stats = {} } = read(report);
  const passed = (stats.expected ?? 0) + (stats.flaky ?? 0);
  return { passed, failed: Math.max(stats.unexpected ?? 0, isGreen ? 0 : 1) };
}

/** @param {string} path */
function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return {};
  }
}
