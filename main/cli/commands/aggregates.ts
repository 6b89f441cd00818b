import { Command, InvalidArgumentError, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { aggregateLines } from "#main/cli/aggregate-lines.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import type { AggregateKind } from "#shared/aggregates.ts";
import { isIsoDay } from "#shared/calendar.ts";

interface Options {
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
};

export function aggregateCommand(context: CommandContext, kind: AggregateKind): Command {
  const command = new Command(kind)
    .description(DESCRIPTIONS[kind])
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(
      new Option("--date <date>", "the day the text was written, from which relative dates count").argParser(
        isoDate,
      ),
    )
    .addOption(jsonOption())
    .addOption(dataOption("use what this library has computed before (default: no library is touched)"))
    .action((file: string | undefined, options: Options) => run(context, kind, file, options));
  if (kind === "tasks") {
    command.addOption(new Option("--ics", "print an iCalendar file").conflicts("json"));
  }
  return command;
}

async function run(
  context: CommandContext,
  kind: AggregateKind,
  file: string | undefined,
  { date, json, ics, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  const input = { source: await readSource(context, file), kind, ...(date !== undefined && { date }) };
  const result = await readDocuments(context, data, {
    alone: (summaries) => summaries.aggregate(input, signal),
    inLibrary: ({ aggregates }) => aggregates.create(input, { signal }),
  });
  if (json) return output.json(result);
  if (ics && result.kind === "tasks") {
    const { icalendarOf } = await import("#main/icalendar.ts");
    await output.exact(icalendarOf(result.items, Date.now()));
  } else {
    for (const line of aggregateLines(result)) await output.line(line);
  }
  for (const { code, message } of result.notices) {
    await output.remark(code === "no-date" ? `${message} (--date YYYY-MM-DD)` : message);
  }
}

/** A parser of days such as 2026-03-12. */
function isoDate(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError("Give a day as YYYY-MM-DD.");
  return value;
}
