import { Command } from "commander";
import { AppError } from "#shared/errors.ts";
import type { ReadSource, Summary, SummaryEvent, SummaryOptions } from "#shared/summary.ts";
import type { MarkInput, Summaries } from "#main/summaries/summaries.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { addBundleOptions, type BundleOptions, bundleOf } from "#main/cli/bundle-options.ts";
import type { Client } from "#main/cli/host-client.ts";
import {
  banOption,
  coverageOption,
  dataOption,
  formatOption,
  jsonOption,
  lengthOption,
  pinOption,
  recordOption,
  reportOption,
  typeOption,
} from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSources } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options extends SummaryOptions, BundleOptions {
  pin?: string[];
  ban?: string[];
  json?: boolean;
  coverage?: boolean;
  record?: string;
  report?: string;
  data?: string;
}

export function summarizeCommand(context: CommandContext): Command {
  return addBundleOptions(new Command("summarize"))
    .description("summarize a text file, standard input, several files, or notes of the library")
    .argument("[files...]", 'text or Markdown files, or "-" for standard input')
    .addOption(typeOption())
    .addOption(lengthOption())
    .addOption(formatOption())
    .addOption(pinOption())
    .addOption(banOption())
    .addOption(jsonOption())
    .addOption(coverageOption())
    .addOption(recordOption())
    .addOption(reportOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((files: string[], options: Options) => run(context, files, options));
}

async function run(context: CommandContext, files: readonly string[], options: Options): Promise<void> {
  const { output, signal } = context;
  const { type, length, format, pin: pins = [], ban: bans = [], data } = options;
  const bundle = bundleOf(options);
  const input = { source: await readSources(context, files, bundle), type, length, format, pins, bans };
  const follow = (events: AsyncIterable<SummaryEvent>) => resultOf(events, output.progress);
  const summary = await readDocuments(
    context,
    { data, isInLibrary: bundle !== null },
    {
      alone: (summaries) => follow(summaries.stream(input, signal)),
      inLibrary: async ({ summaries }) => follow(await summaries.stream(input, { signal })),
    },
  );
  if (options.report !== undefined) await report(context, input, options.report, data);
  if (options.record !== undefined) await record(context, input, options.record, data);
  if (options.coverage && options.json) return cover(context, input, options);
  if (options.json) return output.json(summary);
  for (const line of partLines(summary)) await output.line(line);
  if (summary.text !== "") await output.line(summary.text);
  for (const { message } of summary.notices) await output.remark(message);
  if (options.coverage) await cover(context, input, options);
}

/** What the summary leaves out, under it; with --json alone. */
async function cover(context: CommandContext, input: ManyInput, { data, json }: Options): Promise<void> {
  const one = oneText(input, "Coverage is told");
  const found = await readDocuments(
    context,
    { data, isInLibrary: data !== undefined },
    {
      alone: (summaries) => summaries.coverage(one, context.signal),
      inLibrary: ({ summaries }) => summaries.coverage(one, { signal: context.signal }),
    },
  );
  if (json) return context.output.json(found);
  const { coverageLines } = await import("#main/cli/coverage-lines.ts");
  for (const line of ["", ...coverageLines(found)]) await context.output.line(line);
}

async function record(
  context: CommandContext,
  input: ManyInput,
  path: string,
  data: string | undefined,
): Promise<void> {
  const one = oneText(input, "A record is made");
  const made = await readDocuments(
    context,
    { data, isInLibrary: data !== undefined },
    {
      alone: (summaries) => summaries.record(one, context.signal),
      inLibrary: ({ summaries }) => summaries.record(one, { signal: context.signal }),
    },
  );
  const { saveFile } = await import("#main/save-file.ts");
  await saveFile(path, `${JSON.stringify(made, null, 2)}\n`);
  await context.output.remark(`The record is in ${path}.`);
}

type ManyInput = SummaryOptions & MarkInput & { source: ReadSource };

function oneText({ source, ...options }: ManyInput, what: string) {
  if (source.kind === "text") return { source, ...options };
  throw new AppError("invalid-input", `${what} of the summary of one text. Name one file.`);
}

/** How the summary of one text was made, as a file. */
async function report(
  context: CommandContext,
  { source, ...options }: SummaryOptions & MarkInput & { source: ReadSource },
  path: string,
  data: string | undefined,
): Promise<void> {
  if (source.kind !== "text") {
    throw new AppError("invalid-input", "A report explains the summary of one text. Name one file.");
  }
  const input = { source, ...options };
  const ways = {
    alone: (summaries: Summaries) => summaries.trace(input, context.signal),
    inLibrary: ({ summaries }: Client) => summaries.trace(input, { signal: context.signal }),
  };
  const trace = await readDocuments(context, { data }, ways);
  const { writeReport } = await import("#main/cli/write-report.ts");
  await writeReport(context, trace, path);
}

/** Each note of a bundle in one line, above what is said of all of them. */
function partLines({ bundle }: Summary): string[] {
  const parts = bundle?.parts ?? [];
  if (parts.length < 2) return [];
  const shown = parts.slice(0, PARTS_SHOWN).map(({ document, line }) => {
    const name = cellText(document.name || "Untitled");
    return line === null ? name : `${name}: ${cellText(line.text)}`;
  });
  const more = parts.length - shown.length;
  return [...shown, ...(more > 0 ? [`… and ${more} more notes; --json lists them all`] : []), ""];
}

const PARTS_SHOWN = 50;

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
