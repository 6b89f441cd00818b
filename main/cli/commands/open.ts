import { Command } from "commander";
import { dataFolderPath } from "#main/data-folder/location.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption } from "#main/cli/options.ts";

interface Options {
  data?: string;
  open: boolean;
}

export function openCommand(context: CommandContext): Command {
  return new Command("open")
    .description("open the running app: its window, or a fresh address of its page in the browser")
    .option("--no-open", "print the address of the page only")
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, options: Options): Promise<void> {
  const { connectHost, noHost } = await import("#main/cli/host-client.ts");
  const client = connectHost(dataFolderPath(options.data, context.surroundings));
  if (client === null) throw noHost();
  const { address } = await client.host.launch(undefined, { signal: context.signal });
  if (address === null) return context.output.remark("Nano Banana is open in a window of its own.");
  await context.output.line(address);
  const { hasDisplay, openPage } = await import("#main/open-page.ts");
  if (options.open && hasDisplay(context.surroundings)) {
    if (!(await openPage(address))) {
      await context.output.remark("No browser could be started. Open the address above in one.");
    }
  }
}
