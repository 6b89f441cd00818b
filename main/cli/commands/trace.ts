import { Command } from "commander";
import type { BundleSource } from "#shared/bundle.ts";
import { AppError } from "#shared/errors.ts";
import type { SummaryOptions } from "#shared/summary.ts";
import { addBundleOptions, type BundleOptions, bundleOf } from "#main/cli/bundle-options.ts";
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
import { readSources } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { writeReport } from "#main/cli/write-report.ts";

interface Options extends SummaryOptions, BundleOptions {
  json?: boolean;
  report?: string;
  data?: string;
}

export function traceCommand(context: CommandContext): Command {
  return addBundleOptions(new Command("trace"))
    .description(
      "show how a summary is made: each piece of the text, its score and why it is in a line or not",
    )
    .argument("[files...]", 'text or Markdown files, or "-" for standard input')
    .addOption(typeOption())
    .addOption(lengthOption())
    .addOption(formatOption())
    .addOption(jsonOption())
    .addOption(reportOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((files: string[], options: Options) => run(context, files, options));
}

async function run(context: CommandContext, files: readonly string[], options: Options): Promise<void> {
  const { output, signal } = context;
  const { type, length, format, json, report, data } = options;
  const bundle = bundleOf(options);
  const source = await readSources(context, files, bundle);
  if (source.kind !== "text") return runBundle(context, source, options);
  const input = { source, type, length, format };
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

/** Several notes or files: the passages of each under its name. */
async function runBundle(
  context: CommandContext,
  source: BundleSource,
  { type, length, format, json, report, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  if (report !== undefined)
    throw new AppError("invalid-input", "A report explains the summary of one text. Name one file.");
  const input = { source, type, length, format };
  const trace = await readDocuments(
    context,
    { data, isInLibrary: source.kind !== "texts" },
    {
      alone: (summaries) => summaries.traceBundle(input, signal),
      inLibrary: ({ summaries }) => summaries.traceBundle(input, { signal }),
    },
  );
  if (json) return output.json(trace);
  const { bundleTraceLines } = await import("#main/cli/bundle-trace-lines.ts");
  for (const line of bundleTraceLines(trace)) await output.line(line);
  for (const { message } of trace.summary.notices) await output.remark(message);
}
