import { Command } from "commander";
import { AppError } from "#shared/errors.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { type Imported, importPaths } from "#main/cli/import-paths.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function importCommand(context: CommandContext): Command {
  return new Command("import")
    .description("make a note of each text file, and of each one in the folders; print their ids")
    .argument("<path...>", "text or Markdown files, or folders of them")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((paths: string[], options: Options) => run(context, paths, options));
}

async function run(context: CommandContext, paths: string[], { json, data }: Options): Promise<void> {
  const { output } = context;
  const imported = await importPaths(context, data, paths);
  const { added, refused, warnings, others, isStopped } = imported;
  if (json) await output.json(imported);
  else if (added.length > 0) await output.line(added.join("\n"));
  for (const { message } of [...refused, ...warnings]) await output.remark(message);
  if (others > 0) await output.remark(othersText(imported));
  if (isStopped) {
    await output.remark(`Added ${added.length} before it was stopped; they stay.`);
    throw new AppError("cancelled", "The import was stopped.");
  }
  if (refused.length > 0) {
    throw new AppError(
      "invalid-input",
      `${refused.length} of ${refused.length + added.length} files were not added, for the reasons above.`,
    );
  }
  if (added.length === 0) throw new AppError("not-found", "There are no text files in these folders.");
}

function othersText({ others }: Imported): string {
  return others === 1
    ? "1 file in the folders is no text file by its name and was left out."
    : `${others} files in the folders are no text files by their names and were left out.`;
}
