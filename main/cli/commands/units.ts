import { Command, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options {
  json?: boolean;
  annotations?: boolean;
  data?: string;
}

export function unitsCommand(context: CommandContext): Command {
  return new Command("units")
    .description("show the units of a text file with what is known about each")
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(
      new Option(
        "--annotations",
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
  { json, annotations: isAnnotated, data }: Options,
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
  for (const { start, end, kind, text, entities, annotations } of result.units) {
    await output.line(`${start}-${end}\t${kind}\t${cellText(text)}`);
    if (!isAnnotated) continue;
    for (const { kind: what, text: words, ...place } of [...entities, ...annotations].sort(
      (one, other) => one.start - other.start,
    )) {
      await output.line(`  ${start + place.start}-${start + place.end}\t${what}\t${cellText(words)}`);
    }
  }
}
