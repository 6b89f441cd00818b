import { dirname, join } from "node:path";
import { Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { readTextFile } from "#main/text-file/read-file.ts";
import { AppError } from "#shared/errors.ts";
import { type Replay, type SummaryRecord, summaryRecord } from "#shared/record.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function replayCommand(context: CommandContext): Command {
  return new Command("replay")
    .description("make a recorded summary again, and name every difference")
    .argument("<record>", "a record, as summarize --record writes it")
    .argument("[file]", "the text (default: the recorded note, or the recorded file beside the record)")
    .addOption(jsonOption())
    .addOption(dataOption("the library of the recorded note"))
    .action((path: string, file: string | undefined, options: Options) => run(context, path, file, options));
}

async function run(
  context: CommandContext,
  path: string,
  file: string | undefined,
  { json, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  const record = await readRecord(path, signal);
  const isInLibrary = file === undefined && record.input.note !== null;
  const source = isInLibrary
    ? undefined
    : await readSource(context, file ?? join(dirname(path), record.input.name));
  const input = { record, ...(source !== undefined && { source }) };
  const replay = await readDocuments(
    context,
    { data, isInLibrary },
    {
      alone: (summaries) => summaries.replay(input, signal),
      inLibrary: ({ summaries }) => summaries.replay(input, { signal }),
    },
  );
  if (json) return output.json(replay);
  if (replay.text !== "") await output.line(replay.text);
  for (const line of replayLines(replay)) await output.remark(line);
}

async function readRecord(path: string, signal: AbortSignal): Promise<SummaryRecord> {
  const { text } = await readTextFile(path, signal);
  const read = summaryRecord.safeParse(parsed(text));
  if (read.success) return read.data;
  throw new AppError(
    "invalid-input",
    `"${path}" is no record of a summary. Write one with: nano-banana summarize FILE --record RECORD`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The verdict, then each difference in one line. */
function replayLines({ isEqual, differences }: Replay): string[] {
  const verdict = isEqual
    ? "Equal: the summary is the recorded one, byte for byte."
    : "Different: the summary is not the recorded one.";
  return [
    verdict,
    ...differences.map(
      ({ kind, name, recorded, found }) =>
        `${kind}, ${name}: recorded ${shown(recorded)}, now ${shown(found)}`,
    ),
  ];
}

const SHOWN = 200;
const shown = (value: string | null): string =>
  value === null ? "nothing" : cellText(value).slice(0, SHOWN);
