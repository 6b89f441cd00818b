import { dirname, join } from "node:path";
import { Command } from "commander";
import { z } from "zod";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readDocuments } from "#main/cli/read-documents.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { readTextFile } from "#main/text-file/read-file.ts";
import { AppError } from "#shared/errors.ts";
import { type Replay, type ReplayInput, type SummaryRecord, summaryRecord } from "#shared/record.ts";
import {
  type RewriteRecord,
  type RewriteReplay,
  type RewriteReplayInput,
  rewriteRecord,
} from "#shared/rewrite.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function replayCommand(context: CommandContext): Command {
  return new Command("replay")
    .description("make a recorded summary or rewrite again, and name every difference")
    .argument("<record>", "a record, as summarize --record or rewrite --record writes it")
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
  const replay =
    record.kind === "nano-banana-rewrite-record"
      ? await replayRewrite(context, { ...input, record }, data)
      : await replaySummary(context, { ...input, record }, { data, isInLibrary });
  if (json) return output.json(replay);
  if (replay.text !== "") await output.line(replay.text);
  for (const line of replayLines(replay, record.kind)) await output.remark(line);
}

async function replaySummary(
  context: CommandContext,
  input: ReplayInput,
  where: { data: string | undefined; isInLibrary: boolean },
): Promise<Replay> {
  const { signal } = context;
  return readDocuments(context, where, {
    alone: (summaries) => summaries.replay(input, signal),
    inLibrary: ({ summaries }) => summaries.replay(input, { signal }),
  });
}

/** Notes and models are those of a library; a text by rules needs none. */
async function replayRewrite(
  context: CommandContext,
  input: RewriteReplayInput,
  data: string | undefined,
): Promise<RewriteReplay> {
  const { signal } = context;
  const needsLibrary = input.source === undefined || input.record.options.model !== undefined;
  if (!needsLibrary && data === undefined) {
    const { withRewriting } = await import("#main/cli/reading.ts");
    return withRewriting(context, (rewriting) => rewriting.replay(input, null, signal));
  }
  const { withLibrary } = await import("#main/cli/library.ts");
  return withLibrary(context, data, ({ rewriting }) => rewriting.replay(input, { signal }));
}

const anyRecord = z.discriminatedUnion("kind", [summaryRecord, rewriteRecord]);

async function readRecord(path: string, signal: AbortSignal): Promise<SummaryRecord | RewriteRecord> {
  const { text } = await readTextFile(path, signal);
  const read = anyRecord.safeParse(parsed(text));
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
function replayLines(
  { isEqual, differences }: Replay | RewriteReplay,
  kind: (SummaryRecord | RewriteRecord)["kind"],
): string[] {
  const what = kind === "nano-banana-rewrite-record" ? "rewrite" : "summary";
  const verdict = isEqual
    ? `Equal: the ${what} is the recorded one, byte for byte.`
    : `Different: the ${what} is not the recorded one.`;
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
