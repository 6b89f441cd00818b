import { Command } from "commander";
import { AppError } from "#shared/errors.ts";
import type { Summary, SummaryEvent, SummaryOptions } from "#shared/summary.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, formatOption, jsonOption, lengthOption, typeOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";

interface Options extends SummaryOptions {
  json?: boolean;
  data?: string;
}

export function summarizeCommand(context: CommandContext): Command {
  return new Command("summarize")
    .description("summarize a text file, or standard input")
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(typeOption())
    .addOption(lengthOption())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((file: string | undefined, options: Options) => run(context, file, options));
}

async function run(context: CommandContext, file: string | undefined, options: Options): Promise<void> {
  const { output, signal } = context;
  const { type, length, format, data } = options;
  const input = { source: await readSource(context, file), type, length, format };
  const follow = (events: AsyncIterable<SummaryEvent>) => resultOf(events, output.progress);
  const summary = await readDocuments(context, data, {
    alone: (summaries) => follow(summaries.stream(input, signal)),
    inLibrary: async ({ summaries }) => follow(await summaries.stream(input, { signal })),
  });
  if (options.json) return output.json(summary);
  if (summary.text !== "") await output.line(summary.text);
  for (const { message } of summary.notices) await output.remark(message);
}

async function resultOf(
  events: AsyncIterable<SummaryEvent>,
  progress: (text: string) => void,
): Promise<Summary> {
  for await (const event of events) {
    if (event.kind === "result") return event.summary;
    progress(`Reading: ${event.stage}, ${event.done} of ${event.total}`);
  }
  throw new AppError("internal", "The summary ended without a result. Try again.");
}
