import { Command } from "commander";
import type { SummaryOptions } from "#shared/summary.ts";
import type { CommandContext } from "#main/cli/context.ts";
import {
  dataOption,
  formatOption,
  jsonOption,
  lengthOption,
  reportOption,
  typeOption,
} from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { writeReport } from "#main/cli/write-report.ts";

interface Options extends SummaryOptions {
  json?: boolean;
  report?: string;
  data?: string;
}

export function traceCommand(context: CommandContext): Command {
  return new Command("trace")
    .description(
      "show how a summary is made: each piece of the text, its score and why it is in a line or not",
    )
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(typeOption())
    .addOption(lengthOption())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addOption(reportOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((file: string | undefined, options: Options) => run(context, file, options));
}

async function run(
  context: CommandContext,
  file: string | undefined,
  { type, length, format, json, report, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  const input = { source: await readSource(context, file), type, length, format };
  const trace = await readDocuments(
    context,
    { data },
    {
      alone: (summaries) => summaries.trace(input, signal),
      inLibrary: ({ summaries }) => summaries.trace(input, { signal }),
    },
  );
  if (report !== undefined) await writeReport(context, trace, report);
  if (json) return output.json(trace);
  if (report !== undefined) return;
  const { verdictOf } = await import("#main/summaries/report/report-words.ts");
  for (const unit of trace.units) {
    const words = cellText(unit.text);
    await output.line(`${unit.score.toFixed(2)}\t${verdictOf(unit)}\t${words}`);
  }
  for (const { message } of trace.summary.notices) await output.remark(message);
}
