import { Command } from "commander";
import { asInvoked } from "#main/command-name.ts";
import { dataFolderPath } from "#main/data-folder/location.ts";
import { AppError } from "#shared/errors.ts";
import type { Check } from "#main/cli/checks.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function doctorCommand(context: CommandContext): Command {
  return new Command("doctor")
    .description("check the installation and the data folder")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, { json, data }: Options): Promise<void> {
  const { checks } = await import("#main/cli/checks.ts");
  const folder = dataFolderPath(data, context.surroundings);
  const results: CheckResult[] = [];
  for (const check of checks) {
    context.signal.throwIfAborted();
    context.output.progress(`Checking: ${check.name}`);
    const result = await resultOf(check, context, folder);
    results.push(result);
    if (!json) await context.output.line(`${result.state.padEnd(7)}  ${check.name}: ${result.message}`);
  }
  const problems = results.filter(({ state }) => state === "problem").length;
  if (json) await context.output.json({ isHealthy: problems === 0, checks: results });
  if (problems > 0) {
    throw new AppError(
      "unavailable",
      problems === 1 ? "There is 1 problem." : `There are ${problems} problems.`,
    );
  }
}

interface CheckResult {
  name: string;
  state: "ok" | "problem";
  message: string;
}

async function resultOf({ name, run }: Check, context: CommandContext, folder: string): Promise<CheckResult> {
  try {
    return { name, state: "ok", message: await run(context, folder) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, state: "problem", message: asInvoked(message, context.command) };
  }
}
