import { Command, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readInput } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import type { TextFile } from "#main/text-file/read-file.ts";
import { AppError } from "#shared/errors.ts";
import {
  type Correction,
  DIALECTS,
  type Dialect,
  FORMALITIES,
  type Formality,
  type ProofreadEvent,
  type ProofreadInput,
  type ProofreadResult,
} from "#shared/proofread.ts";

interface Options {
  fix?: boolean;
  check?: boolean;
  thorough?: boolean;
  model?: string;
  dialect?: Dialect;
  formality?: Formality;
  json?: boolean;
  data?: string;
}

export function proofreadCommand(context: CommandContext): Command {
  return new Command("proofread")
    .description("find mistakes in a text file or standard input: place, words, what fits better and why")
    .argument("<file>", 'a text or Markdown file, or "-" for standard input')
    .option("--fix", "put the best correction of every place into the file")
    .option("--check", "end with exit code 1 when something is found")
    .option("--thorough", "list what is less sure, too")
    .option(
      "--model <model>",
      "a model file, or the name of a model in the list, that judges what rules propose",
    )
    .addOption(new Option("--dialect <dialect>", "the English it is written in").choices(DIALECTS))
    .addOption(new Option("--formality <formality>", "how formal it is").choices(FORMALITIES))
    .addOption(jsonOption())
    .addOption(dataOption("heed the dictionary and choices of this library (default: none is touched)"))
    .action((file: string, options: Options) => run(context, file, options));
}

async function run(context: CommandContext, path: string, options: Options): Promise<void> {
  const { output } = context;
  const { fix = false, json = false } = options;
  if (fix && path === "-") {
    throw new AppError(
      "invalid-input",
      '"--fix" writes into a file. Name one, or leave --fix out and use --json.',
    );
  }
  const file = await readInput(context, path);
  const result = await proofread(context, file, options);
  if (fix) await save(path, file, result);
  if (json) await output.json(result);
  else await show(context, file, result, fix);
  const count = result.corrections.length;
  if (options.check && count > 0) {
    const found = count === 1 ? "1 place" : `${count} places`;
    throw new AppError("invalid-input", `${found} to correct. Correct them by hand or with --fix.`);
  }
}

async function proofread(
  context: CommandContext,
  { name, text }: TextFile,
  { thorough = false, model, dialect, formality, data }: Options,
): Promise<ProofreadResult> {
  const input: ProofreadInput = {
    source: { kind: "text", name: name.slice(0, NAME_MAX).toWellFormed(), text },
    isThorough: thorough,
    ...(model !== undefined && { model: await modelOf(model) }),
    ...(dialect !== undefined && { dialect }),
    ...(formality !== undefined && { formality }),
  };
  const follow = (events: AsyncIterable<ProofreadEvent>) => resultOf(events, context.output.progress);
  if (data === undefined) {
    const { proofreadAlone } = await import("#main/cli/proofreading.ts");
    return follow(proofreadAlone(context, input));
  }
  const { withLibrary } = await import("#main/cli/library.ts");
  return withLibrary(context, data, async ({ proofreading }) =>
    follow(await proofreading.stream(input, { signal: context.signal })),
  );
}

const NAME_MAX = 300;

async function modelOf(given: string): Promise<string> {
  const { asModel } = await import("#main/cli/engine.ts");
  return asModel(given);
}

async function resultOf(
  events: AsyncIterable<ProofreadEvent>,
  progress: (text: string) => void,
): Promise<ProofreadResult> {
  for await (const event of events) {
    if (event.kind === "result") return event.result;
    progress(`Proofreading: ${event.done} of ${event.total} paragraphs`);
  }
  throw new AppError("internal", "The check ended without a result. Try again.");
}

/** The file a link leads to is written, in its encoding and with its permissions. */
async function save(
  path: string,
  file: TextFile,
  { correctedInput, corrections }: ProofreadResult,
): Promise<void> {
  if (!corrections.some(({ correction }) => correction !== null)) return;
  const { realpath, stat } = await import("node:fs/promises");
  const { saveFile } = await import("#main/save-file.ts");
  const { encodeText } = await import("#main/text-file/encode.ts");
  const target = await realpath(path);
  await saveFile(target, encodeText(correctedInput, file), (await stat(target)).mode & 0o777);
}

async function show(
  { output }: CommandContext,
  file: TextFile,
  { corrections, skipped }: ProofreadResult,
  isFixed: boolean,
): Promise<void> {
  const placeOf = createPlaces(file.text);
  for (const correction of corrections) await output.line(lineOf(file, correction, placeOf));
  for (const { startIndex, message } of skipped) {
    await output.remark(`${file.name}:${placeOf(startIndex)}  not read: ${message}`);
  }
  if (corrections.length === 0) await output.remark("Nothing to correct was found.");
  const fixed = corrections.filter(({ correction }) => correction !== null).length;
  if (isFixed && fixed > 0)
    await output.remark(`${fixed} of ${corrections.length} corrected in ${file.name}.`);
}

/** "notes.md:3:7  spelling  teh → the  Did you mean … (TheTypo)". */
function lineOf({ name, text }: TextFile, correction: Correction, placeOf: (at: number) => string): string {
  const { startIndex, endIndex, type, explanation, rule, confidence } = correction;
  const quote = text.slice(startIndex, endIndex);
  const better = correction.correction;
  const change = better === null ? quote : `${quote} → ${better === "" ? "(nothing)" : better}`;
  const sure = `${Math.round(confidence * 100)} %`;
  return `${cellText(name)}:${placeOf(startIndex)}  ${type}  ${cellText(change)}  ${cellText(explanation)} (${rule}, ${sure})`;
}

/** Line and column, both from 1, of ascending UTF-16 offsets, as editors count them. */
function createPlaces(text: string): (at: number) => string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ index, 0: end }) => index + end.length)];
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return `${low + 1}:${at - (starts[low] ?? 0) + 1}`;
  };
}
