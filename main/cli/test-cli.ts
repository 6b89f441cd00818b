import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testProgram } from "#main/test-program.ts";
import { runHere } from "./run-here.ts";

/** A folder of its own with files to read and a library, and the command line as a real process in it. */
export interface TestCli {
  folder: string;
  data: string;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  start(args: readonly string[], options?: StartOptions): ChildProcess;
  run(args: readonly string[], options?: StartOptions & { input?: string | Uint8Array }): Promise<CliRun>;
  /** The same in this process, where the way of a process to start, read and end is no matter of the test. */
  here(args: readonly string[], options?: { input?: string }): Promise<CliRun>;
  remove(): void;
}

export interface CliRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface StartOptions {
  cwd?: string;
  environment?: Readonly<Record<string, string>>;
  /** Takes from root the power to read and write whatever it likes; others have none. */
  isPowerless?: boolean;
}

const WITHOUT_POWERS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"];

// Compiled code is kept between the many processes of the tests; it is found by the bytes of its source.
const COMPILE_CACHE = join(tmpdir(), "nano-banana-compile-cache");

const NODE_OPTIONS = ["--disable-warning=ExperimentalWarning"];
const ENTRY = testProgram("cli");

export function createTestCli(): TestCli {
  const folder = mkdtempSync(join(tmpdir(), "nano-banana-cli-"));
  const data = join(folder, "data");
  const start: TestCli["start"] = (args, { cwd = folder, environment = {}, isPowerless = false } = {}) => {
    const prefix = isPowerless && process.getuid?.() === 0 ? WITHOUT_POWERS : [];
    const [program = "", ...rest] = [...prefix, process.execPath, ...NODE_OPTIONS, ENTRY, ...args];
    return spawn(program, rest, {
      cwd,
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        NANO_BANANA_DATA: data,
        NODE_COMPILE_CACHE: COMPILE_CACHE,
        ...environment,
      },
      stdio: ["pipe", "pipe", "pipe"],
    });
  };
  return {
    folder,
    data,
    start,
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    async run(args, { input, ...options } = {}) {
      const child = start(args, options);
      const ended = endOf(child);
      child.stdin?.on("error", () => {}); // a command that refuses its options does not read
      child.stdin?.end(input ?? "");
      return ended;
    },
    here: (args, options = {}) =>
      runHere(args, { home: folder, environment: { NANO_BANANA_DATA: data }, ...options }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What a process has printed, and how it ended. */
export function endOf(child: ChildProcess): Promise<CliRun> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exitCode) => {
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString("utf8"));
      resolve({ exitCode, stdout: out ?? "", stderr: err ?? "" });
    });
  });
}
