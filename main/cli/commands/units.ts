import { Command, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options {
  json?: boolean;
  marks?: boolean;
  data?: string;
}

export function unitsCommand(context: CommandContext): Command {
  return new Command("units")
    .description("show the units of a text file with what is known about each")
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(
      new Option(
        "--marks",
        "also show the words that deny, demand, quote, define or name something",
      ).conflicts("json"),
    )
    .addOption(jsonOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((file: string | undefined, options: Options) => run(context, file, options));
}

async function run(
  context: CommandContext,
  file: string | undefined,
  { json, marks: isMarked, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  const source = await readSource(context, file);
  const result = await readDocuments(
    context,
    { data },
    {
      alone: (summaries) => summaries.units(source, signal),
      inLibrary: ({ units }) => units.list({ source }, { signal }),
    },
  );
  if (json) return output.json(result);
  for (const { start, end, kind, text, entities, marks } of result.units) {
    await output.line(`${start}-${end}\t${kind}\t${cellText(text)}`);
    if (!isMarked) continue;
    for (const mark of [...entities, ...marks].sort((one, other) => one.start - other.start)) {
      await output.line(`  ${start + mark.start}-${start + mark.end}\t${mark.kind}\t${cellText(mark.text)}`);
    }
  }
}
