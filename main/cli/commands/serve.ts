import { Command, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, wholeNumber } from "#main/cli/options.ts";

interface Options {
  port?: number;
  data?: string;
  open: boolean;
}

export function serveCommand(context: CommandContext): Command {
  return new Command("serve")
    .description("run the app for the browser on this machine, until Ctrl-C")
    .addOption(new Option("--port <number>", "the port to listen on").argParser(wholeNumber(0, 65_535)))
    .addOption(dataOption())
    .option("--no-open", "print the address only")
    .action((options: Options) => run(context, options));
}

/** The web host reads its own command line, so that it starts the same way by itself. */
async function run(context: CommandContext, { port, data, open }: Options): Promise<void> {
  const args = [
    ...(port === undefined ? [] : ["--port", String(port)]),
    ...(data === undefined ? [] : ["--data", data]),
    ...(open ? [] : ["--no-open"]),
  ];
  await context.startWebHost(args);
}
