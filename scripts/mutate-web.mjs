// Takes every guard of the web host away, one at a time, and runs the tests that must notice: "npm run mutate:web".
// Words after the command choose faults by name. Works on a copy, so the sources are never touched.
import "./node-check.mjs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FAULTS } from "./web-faults.mjs";

const TESTS = ["main/page", "main/local-server", "main/data-folder", "main/log-file.test.ts"];
const COPIED = ["main", "shared", "scripts", "package.json", "tsconfig.base.json", "vitest.config.ts"];
const LINKED = ["node_modules", "models"];

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "nano-banana-mutate-"));
for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
for (const path of LINKED) symlinkSync(join(root, path), join(copy, path));

/** @type {import("node:child_process").ChildProcess | undefined} */
let running;
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    running?.kill("SIGKILL");
    process.exit(130);
  });
}

const words = process.argv.slice(2).join(" ");
const chosen = FAULTS.filter(({ name }) => name.includes(words));
for (const tests of new Set(chosen.map((fault) => fault.tests ?? TESTS))) {
  if (!(await isGreen(tests))) {
    console.log(`The tests fail without any fault: vitest run ${tests.join(" ")}`);
    process.exit(1);
  }
}

let missed = 0;
for (const { name, file, from, to, tests } of chosen) {
  const path = join(copy, file);
  const source = readFileSync(path, "utf8");
  const isApplicable = source.split(from).length > 1;
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  const verdict = !isApplicable ? "STALE " : (await isGreen(tests ?? TESTS)) ? "MISSED" : "caught";
  writeFileSync(path, source);
  if (verdict !== "caught") missed += 1;
  console.log(`${verdict} ${file}: ${name}`);
}
console.log(`${chosen.length - missed} of ${chosen.length} faults caught`);
process.exit(missed === 0 ? 0 : 1);

/**
 * A run that hangs has noticed the fault.
 * @param {readonly string[]} tests
 */
async function isGreen(tests) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  running = spawn(process.execPath, [vitest, "run", "--bail=1", "--testTimeout=20000", ...tests], {
    cwd: copy,
    stdio: "ignore",
    timeout: 90_000,
    killSignal: "SIGKILL",
  });
  const [status] = await once(running, "exit");
  return status === 0;
}
