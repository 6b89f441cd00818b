import type { Readable } from "node:stream";
import type { AppParts } from "#main/app.ts";
import type { Surroundings } from "#main/data-folder/location.ts";
import type { Output, TextStream } from "./output.ts";

/** What the process gives to the command line. */
export interface CliProcess {
  stdin: Readable & { isTTY?: boolean };
  stdout: TextStream;
  stderr: TextStream;
  surroundings: Surroundings;
  parts: AppParts;
  /** Runs the web host in this process, with its own command line; it ends the process by itself. */
  startWebHost: (args: readonly string[]) => Promise<void>;
  onInterrupt: (listener: () => void) => void;
}

/** What a command works with. `signal` is aborted by Ctrl-C. */
export interface CommandContext extends Omit<CliProcess, "stdout" | "stderr" | "onInterrupt"> {
  output: Output;
  /** How the person called this program. */
  command: string;
  signal: AbortSignal;
}
