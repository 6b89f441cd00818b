import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * One guard, and what it is replaced by. `tests` are what a runner is called with: unit tests, or specs of `e2e/`,
 * which run on a build of their own.
 * @typedef {{ name: string, file: string, from: string, to: string, tests: readonly string[] }} Fault
 */

const root = join(import.meta.dirname, "..");
const COPIED = ["main", "shared", "scripts", "package.json", "tsconfig.base.json", "vitest.config.ts"];
const LINKED = ["node_modules", "models"];
const PARTS = ["main", "preload", "renderer"];
const UNIT_LIMIT_MS = 90_000;
const SPEC_LIMIT_MS = 300_000;

/**
 * Takes every guard away, one at a time, and runs the tests that must notice. Prints caught or missed, and ends the
 * process: 1 when a fault was missed. Works on a copy, so the sources are never touched. Words after the command
 * choose faults by name.
 * @param {readonly Fault[]} faults
 * @param {readonly string[]} alsoCopied paths that these tests need besides the services
 */
export async function mutate(faults, alsoCopied = []) {
  const copy = mkdtempSync(join(tmpdir(), "nano-banana-mutate-"));
  process.on("exit", () => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));
  for (const path of new Set([...COPIED, ...alsoCopied]))
    cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of LINKED) symlinkSync(join(root, path), join(copy, path));
  const runner = createRunner(copy);

  const words = process.argv.slice(2).join(" ");
  const chosen = faults.filter(({ name, file }) => `${file}: ${name}`.includes(words));
  for (const tests of new Set(chosen.map((fault) => fault.tests.join("\n")))) {
    if (await runner.isGreen(tests.split("\n"))) continue;
    console.log(`The tests fail without any fault: ${tests.replaceAll("\n", " ")}`);
    process.exit(1);
  }
  let missed = 0;
  for (const { name, file, from, to, tests } of chosen) {
    const path = join(copy, file);
    const source = readFileSync(path, "utf8");
    let verdict = "STALE ";
    if (source.includes(from)) {
      writeFileSync(
        path,
        source.replace(from, () => to),
      );
      verdict = (await runner.isGreen(tests, file)) ? "MISSED" : "caught";
      writeFileSync(path, source);
    }
    if (verdict !== "caught") missed += 1;
    console.log(`${verdict} ${file}: ${name}`);
  }
  console.log(`${chosen.length - missed} of ${chosen.length} faults caught`);
  process.exit(missed === 0 ? 0 : 1);
}

/** @param {string} copy */
function createRunner(copy) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let running;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      running?.kill();
      process.exit(130);
    });
  }
  /** The parts whose build is not that of the sources as they are. */
  let stale = new Set(PARTS);

  /** @param {readonly string[]} args @param {number} [limit] milliseconds */
  async function run(args, limit) {
    running = spawn(process.execPath, args, {
      cwd: copy,
      stdio: "ignore",
      ...(limit !== undefined && { timeout: limit, killSignal: "SIGKILL" }),
    });
    const [status] = await once(running, "exit");
    return status === 0;
  }

  /** Builds the parts that a changed file is in, and those that an earlier one was in. @param {string} [changed] */
  async function build(changed) {
    const part = PARTS.find((name) => changed?.startsWith(`${name}/`));
    const touched = changed === undefined || changed.startsWith("e2e/") ? [] : part ? [part] : PARTS;
    const needed = new Set([...stale, ...touched]);
    stale = new Set(touched);
    if (needed.size === 0) return;
    writeFileSync(
      join(copy, "part.config.ts"),
      `import config from "./electron.vite.config.ts";\nconst { ${[...needed].join(", ")} } = config;\nexport default { ${[...needed].join(", ")} };\n`,
    );
    const program = join(root, "node_modules/electron-vite/bin/electron-vite.js");
    if (await run([program, "build", "--config", "part.config.ts"])) return;
    console.log(`The build fails${changed === undefined ? "" : ` with the fault in ${changed}`}.`);
    process.exit(1);
  }

  return {
    /** A run that hangs has noticed the fault. @param {readonly string[]} tests @param {string} [changed] */
    async isGreen(tests, changed) {
      if (tests.some((test) => test.startsWith("e2e/") && test.endsWith(".spec.ts"))) {
        await build(changed);
        const program = join(root, "node_modules/@playwright/test/cli.js");
        return run([program, "test", "-x", `--global-timeout=${SPEC_LIMIT_MS}`, "--reporter=line", ...tests]);
      }
      const program = join(root, "node_modules/vitest/vitest.mjs");
      return run([program, "run", "--bail=1", "--testTimeout=20000", ...tests], UNIT_LIMIT_MS);
    },
  };
}
