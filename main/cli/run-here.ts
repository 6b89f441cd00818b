import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { AppParts } from "#main/app.ts";
import { testPart } from "#main/test-program.ts";
import { runCli } from "./run-cli.ts";
import type { CliRun } from "./test-cli.ts";

/** The parts of the command line as its sources have them, for tests. */
export const TEST_PARTS: AppParts = {
  workers: {
    store: testPart("store-worker"),
    nano: testPart("nano-worker"),
  },
  children: {
    toolbox: testPart("toolbox"),
    engine: testPart("engine"),
  },
  models: fileURLToPath(new URL("../../models", import.meta.url)),
};

interface HereOptions {
  home: string;
  input?: string;
  parts?: AppParts;
  environment?: Readonly<Record<string, string>>;
}

/** Runs a command in this process, for tests that ask many of them: to start a process takes longest. */
export async function runHere(
  args: readonly string[],
  { home, input = "", parts = TEST_PARTS, environment = {} }: HereOptions,
): Promise<CliRun> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const shown = Promise.all([text(stdout), text(stderr)]);
  const exitCode = await runCli(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    surroundings: { platform: process.platform, home, environment },
    parts,
    startWebHost: () => Promise.resolve(),
    onInterrupt: () => {},
  });
  stdout.end();
  stderr.end();
  const [out, err] = await shown;
  return { exitCode: exitCode ?? null, stdout: out, stderr: err };
}
