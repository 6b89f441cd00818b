import { Command, Option } from "commander";
import {
  REWRITE_FORMATS,
  REWRITE_LENGTHS,
  REWRITE_STRUCTURES,
  REWRITE_TONES,
  type Rewrite,
  type RewriteEvent,
  type RewriteOptions,
  rewriteInput,
} from "#shared/rewrite.ts";
import { AppError } from "#shared/errors.ts";
import type { CommandContext } from "#main/cli/context.ts";
import type { Client } from "#main/cli/host-client.ts";
import type { Rewriting } from "#main/rewriting/rewriting.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readSource } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options
  extends Pick<RewriteOptions, "tone" | "length" | "format" | "structure" | "instruction" | "model"> {
  plainLanguage?: boolean;
  changes?: boolean;
  record?: string;
  json?: boolean;
  data?: string;
}

export function rewriteCommand(context: CommandContext): Command {
  return new Command("rewrite")
    .description("write a text file or standard input in other words; the file itself is not changed")
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(new Option("--tone <tone>", "how it sounds").choices(REWRITE_TONES).default("as-is"))
    .addOption(new Option("--length <length>", "how long it is").choices(REWRITE_LENGTHS).default("as-is"))
    .addOption(
      new Option("--format <format>", "how it is marked up").choices(REWRITE_FORMATS).default("as-is"),
    )
    .addOption(new Option("--structure <structure>", "what it is made into").choices(REWRITE_STRUCTURES))
    .option("--plain-language", "in short sentences and common words")
    .option("--instruction <words>", "a change in your own words; needs --model")
    .option("--model <model>", "a model file, or the name of a model in the list (default: rules)")
    .option("--changes", "list each change with its rule, and what the guard refused, under the text")
    .option("--record <file>", "write all that the rewrite is made from, for replay")
    .addOption(jsonOption())
    .addOption(dataOption("the library whose list of models is used"))
    .action((file: string | undefined, options: Options) => run(context, file, options));
}

async function run(context: CommandContext, file: string | undefined, options: Options): Promise<void> {
  const { output } = context;
  const { plainLanguage, changes, json, data, record, model, ...wishes } = options;
  requireWish(options);
  const asked = rewriteInput.safeParse({
    ...wishes,
    source: await readSource(context, file),
    isPlainLanguage: plainLanguage ?? false,
    ...(model !== undefined && { model: (await import("#main/cli/engine.ts")).asModel(model) }),
  });
  if (!asked.success) {
    const [issue] = asked.error.issues;
    throw new AppError(
      "invalid-input",
      `--${issue?.path.join(".") ?? "option"}: ${issue?.message ?? "cannot be read"}.`,
    );
  }
  const rewrite = await rewriteOf(context, asked.data, data);
  if (record !== undefined) await saveRecord(context, asked.data, record, data);
  if (json) return output.json(rewrite);
  if (rewrite.text !== "")
    await output.exact(rewrite.text.endsWith("\n") ? rewrite.text : `${rewrite.text}\n`);
  if (changes) for (const line of changeLines(rewrite)) await output.line(line);
  for (const { message } of [...rewrite.undone, ...rewrite.notices]) await output.remark(message);
}

type Input = ReturnType<typeof rewriteInput.parse>;

/** Models are those of a library; rules need none. */
async function inRewriting<Result>(
  context: CommandContext,
  { model }: Input,
  data: string | undefined,
  ways: { alone: (rewriting: Rewriting) => Promise<Result>; inLibrary: (client: Client) => Promise<Result> },
): Promise<Result> {
  if (model === undefined && data === undefined) {
    const { withRewriting } = await import("#main/cli/reading.ts");
    return withRewriting(context, ways.alone);
  }
  const { withLibrary } = await import("#main/cli/library.ts");
  return withLibrary(context, data, ways.inLibrary);
}

async function rewriteOf(context: CommandContext, input: Input, data: string | undefined): Promise<Rewrite> {
  const { signal, output } = context;
  return inRewriting(context, input, data, {
    alone: (rewriting) => resultOf(rewriting.stream(input, null, signal), output.progress),
    inLibrary: async ({ rewriting }) => resultOf(await rewriting.stream(input, { signal }), output.progress),
  });
}

async function saveRecord(
  context: CommandContext,
  input: Input,
  path: string,
  data: string | undefined,
): Promise<void> {
  const { signal } = context;
  const made = await inRewriting(context, input, data, {
    alone: (rewriting) => rewriting.record(input, null, signal),
    inLibrary: ({ rewriting }) => rewriting.record(input, { signal }),
  });
  const { saveFile } = await import("#main/save-file.ts");
  await saveFile(path, `${JSON.stringify(made, null, 2)}\n`);
  await context.output.remark(`The record is in ${path}.`);
}

async function resultOf(
  events: AsyncIterable<RewriteEvent>,
  progress: (text: string) => void,
): Promise<Rewrite> {
  for await (const event of events) {
    if (event.kind === "result") return event.rewrite;
    if (event.kind === "progress") progress(`Rewriting: ${event.stage}, ${event.done} of ${event.total}`);
  }
  throw new AppError("internal", "The rewrite ended without a result. Try again.");
}

function requireWish({ tone, length, format, structure, plainLanguage, instruction }: Options): void {
  const isAsIs = tone === "as-is" && length === "as-is" && format === "as-is";
  if (!isAsIs || structure !== undefined || plainLanguage || instruction !== undefined) return;
  throw new AppError(
    "invalid-input",
    "Say how to rewrite: --tone, --length, --format, --structure, --plain-language or --instruction. See --help.",
  );
}

function changeLines({ units }: Rewrite): string[] {
  const lines = [""];
  for (const { source, changes, alternatives, isKeptOriginal } of units) {
    for (const { start, end, replacement, rule } of changes) {
      const words = source.quote.slice(start - source.start, end - source.start);
      lines.push(`${start}-${end}\t${rule}\t${cellText(words)} → ${cellText(replacement)}`);
    }
    if (!isKeptOriginal) continue;
    for (const { message } of alternatives[0]?.warnings ?? [])
      lines.push(`${source.start}-${source.end}\tkept as written\t${cellText(message)}`);
  }
  return lines.length === 1 ? [] : lines;
}
