import { CommanderError } from "commander";
import { commandName } from "#main/command-name.ts";
import type { CliProcess, CommandContext } from "./context.ts";
import { EXIT, describeFailure } from "./failure.ts";
import { createOutput } from "./output.ts";
import { createProgram } from "./program.ts";

/** Runs one command line. @returns the exit code, or undefined when a host has taken the process over. */
export async function runCli(
  args: readonly string[],
  { stdout, stderr, onInterrupt, ...process }: CliProcess,
): Promise<number | undefined> {
  const command = commandName(process.surroundings.environment);
  const output = createOutput(stdout, stderr, command);
  const interrupt = new AbortController();
  const interrupted = Promise.withResolvers<never>();
  let isHost = false;
  onInterrupt(() => {
    if (isHost) return;
    // The second Ctrl-C does not wait for work that takes long to stop.
    if (interrupt.signal.aborted) interrupted.reject(interrupt.signal.reason);
    interrupt.abort();
  });
  const context: CommandContext = {
    ...process,
    output,
    command,
    signal: interrupt.signal,
    startWebHost(args) {
      isHost = true;
      return process.startWebHost(args);
    },
  };
  const writers = {
    writeOut: (text: string) => void stdout.write(text),
    writeErr: (text: string) => void stderr.write(text),
  };
  try {
    await Promise.race([
      createProgram(context, writers).parseAsync([...args], { from: "user" }),
      interrupted.promise,
    ]);
    output.progress("");
    return isHost ? undefined : EXIT.done;
  } catch (error) {
    output.progress("");
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.user;
    const { exitCode, message } = describeFailure(error, interrupt.signal.aborted);
    await output.remark(message);
    return exitCode;
  }
}
