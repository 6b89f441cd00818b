import { Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { aggregateLines } from "#main/cli/aggregate-lines.ts";
import { addBundleOptions, type BundleOptions, bundleOf } from "#main/cli/bundle-options.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSources } from "#main/cli/read-input.ts";
import type { AggregateKind } from "#shared/aggregates.ts";
import { isIsoDay } from "#shared/calendar.ts";

interface Options extends BundleOptions {
  date?: string;
  json?: boolean;
  ics?: boolean;
  data?: string;
}

const DESCRIPTIONS: Readonly<Record<AggregateKind, string>> = {
  tasks: "list the tasks of a text file by owner and date",
  questions: "list the questions of a text file, open ones first",
  decisions: "list what was decided in a text file",
  facts: "list the sentences of a text file that hold figures, dates and names",
  timeline: "list what has a date in a text file, in order of time",
  outline: "list the headings of a text file, each with the sentence that says most of what stands under it",
  topics: "list what a text file is about, with the sentences about each",
  glossary: "list the terms and abbreviations that a text file explains",
  names: "list the people, organisations, places and addresses that a text file names",
  quotes: "list the quotations of a text file with who says them",
  rows: "count, add up and compare the rows of a CSV file, or of the tables in a text file",
  statistics: "count the words of a text file, and measure its languages and reading level",
  labels: "name the category, sentiment, spam and abuse of a text file by your own examples (--data)",
  logs: "list what the lines of a log say, how often, and which hours differ from the rest",
  people: "list who speaks in a conversation, with what each says above all",
  state: "say whether a conversation is open, waits for somebody or is resolved, and how urgent it is",
};

export function aggregateCommand(context: CommandContext, kind: AggregateKind): Command {
  const command = addBundleOptions(new Command(kind))
    .description(DESCRIPTIONS[kind])
    .argument("[files...]", 'text or Markdown files, or "-" for standard input')
    .addOption(
      new Option("--date <date>", "the day the text was written, from which relative dates count").argParser(
        isoDate,
      ),
    )
    .addOption(jsonOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((files: string[], options: Options) => run(context, kind, files, options));
  if (kind === "tasks" || kind === "timeline") {
    command.addOption(new Option("--ics", "print an iCalendar file").conflicts("json"));
  }
  return command;
}

async function run(
  context: CommandContext,
  kind: AggregateKind,
  files: readonly string[],
  options: Options,
): Promise<void> {
  const { output, signal } = context;
  const { date, json, ics, data } = options;
  const bundle = bundleOf(options);
  const sampled = bundle === null ? await sampledFile(context, kind, files) : null;
  const input = {
    source: sampled?.source ?? (await readSources(context, files, bundle)),
    kind,
    ...(date !== undefined && { date }),
  };
  const found = await readDocuments(
    context,
    { data, isInLibrary: bundle !== null },
    {
      alone: (summaries) => summaries.aggregate(input, signal),
      inLibrary: ({ aggregates }) => aggregates.create(input, { signal }),
    },
  );
  const result = sampled === null ? found : sampled.inFile(found);
  if (json) return output.json(result);
  if (ics) {
    const { calendarOf } = await import("#main/calendar-file.ts");
    await output.exact(calendarOf(result, Date.now()));
  } else {
    for (const line of aggregateLines(result)) await output.line(line);
  }
  for (const { code, message } of result.notices) {
    await output.remark(code === "no-date" ? `${message} (--date YYYY-MM-DD)` : message);
  }
}

/** Tables and logs may be longer than any note: then a part of them is read. */
async function sampledFile(context: CommandContext, kind: AggregateKind, files: readonly string[]) {
  if ((kind !== "rows" && kind !== "logs") || files.length !== 1) return null;
  const { sampleLongFile } = await import("#main/cli/sample-long-file.ts");
  return sampleLongFile(context, files[0]);
}

/** A parser of days such as 2026-03-12. */
function isoDate(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError("Give a day as YYYY-MM-DD.");
  return value;
}
