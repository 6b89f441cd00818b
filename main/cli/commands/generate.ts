import { Command, Option } from "commander";
import { AppError } from "#shared/errors.ts";
import { type GenerateResult, generateRequest } from "#shared/engine.ts";
import type { GenerateEvent } from "#shared/models.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, decimalNumber, every, jsonOption, modelOption, wholeNumber } from "#main/cli/options.ts";
import type { Output } from "#main/cli/output.ts";
import { readMessages, readPrompt, readSchema } from "#main/cli/request-file.ts";

interface Options {
  model: string;
  prompt?: string;
  messages?: string;
  schema?: string;
  choice?: string[];
  json?: boolean;
  data?: string;
  /** Options that are named as in the request. */
  [field: string]: unknown;
}

export function generateCommand(context: CommandContext): Command {
  return new Command("generate")
    .description("write an answer with a language model")
    .addOption(modelOption())
    .option("--prompt <text>", 'text to go on with, or "-" for standard input')
    .option("--messages <file>", 'a conversation as JSON, or "-" for standard input')
    .addOption(new Option("--max-tokens <number>", "the longest answer").argParser(wholeNumber(1, 1_000_000)))
    .addOption(
      new Option("--temperature <number>", "0 is always the likeliest").argParser(decimalNumber(0, 10)),
    )
    .addOption(new Option("--top-k <number>", "choose among so many").argParser(wholeNumber(0, 1_000_000)))
    .addOption(new Option("--top-p <number>", "choose among this share").argParser(decimalNumber(0, 1)))
    .addOption(new Option("--min-p <number>", "leave out what is less likely").argParser(decimalNumber(0, 1)))
    .addOption(new Option("--repetition-penalty <number>", "1 is none").argParser(decimalNumber(0, 10)))
    .addOption(new Option("--frequency-penalty <number>", "0 is none").argParser(decimalNumber(-10, 10)))
    .addOption(new Option("--presence-penalty <number>", "0 is none").argParser(decimalNumber(-10, 10)))
    .addOption(
      new Option("--seed <number>", "the same choices again").argParser(wholeNumber(0, 4_294_967_295)),
    )
    .option("--stop <text>", "end before this text; may be repeated", every)
    .option("--schema <file>", "answer with JSON of this JSON schema")
    .option("--choice <text>", "answer with one of these; may be repeated", every)
    .addOption(new Option("--logprobs <number>", "tell so many likely tokens").argParser(wholeNumber(0, 20)))
    .option("--replay", "decode so that the same record gives the same bytes")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, options: Options): Promise<void> {
  const { output } = context;
  const { asModel, withEngine } = await import("#main/cli/engine.ts");
  const { model, prompt, messages, schema, choice, json = false, data, ...fields } = options;
  if ((prompt === undefined) === (messages === undefined)) throw wrongOptions("--prompt or --messages");
  if (schema !== undefined && choice !== undefined) throw wrongOptions("--schema or --choice");
  const asked = generateRequest.safeParse({
    ...fields,
    model: asModel(model),
    ...(prompt !== undefined && { prompt: await readPrompt(context, prompt) }),
    ...(messages !== undefined && { messages: await readMessages(context, messages) }),
    ...(schema !== undefined && { schema: await readSchema(context, schema) }),
    ...(choice && { choices: choice }),
  });
  if (!asked.success) throw refused(asked.error.issues[0]);
  const result = await withEngine(context, data, async (engine) =>
    follow(await engine.stream(asked.data), output, json),
  );
  if (json) return output.json(result);
  if (!result.text.endsWith("\n")) await output.exact("\n");
  for (const note of result.notes) await output.remark(note);
  if (result.stop === "length") {
    await output.remark("The answer was cut off here, at its most tokens; --max-tokens allows more.");
  }
  if (result.stop === "context") {
    await output.remark("The answer was cut off here: what this model can hold at once is full.");
  }
}

async function follow(
  events: AsyncIterable<GenerateEvent>,
  output: Output,
  isQuiet: boolean,
): Promise<GenerateResult> {
  for await (const event of events) {
    if (event.kind === "result") return event.result;
    if (event.kind === "text") {
      if (isQuiet) output.progress(`Writing: ${event.tokens} tokens`);
      else await output.piece(event.text);
    } else {
      const percent = event.total === 0 ? 100 : Math.floor((100 * event.done) / event.total);
      output.progress(event.kind === "load" ? `Loading the model: ${percent} %` : `Reading: ${percent} %`);
    }
  }
  throw new AppError("internal", "The answer ended without a result. Try again.");
}

function wrongOptions(either: string): AppError {
  return new AppError("invalid-input", `Give either ${either}. See "nano-banana generate --help".`);
}

function refused(issue: { path: PropertyKey[]; message: string } | undefined): AppError {
  const field = issue?.path.join(".") || "the request";
  return new AppError("invalid-input", `${field}: ${issue?.message ?? "it cannot be read"}.`);
}
