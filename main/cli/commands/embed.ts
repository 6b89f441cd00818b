import { Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, every, jsonOption, modelOption } from "#main/cli/options.ts";
import { readInput } from "#main/cli/read-input.ts";

interface Options {
  model: string;
  text: string[];
  json?: boolean;
  data?: string;
}

export function embedCommand(context: CommandContext): Command {
  return new Command("embed")
    .description("make vectors of texts with an embedding model, one line each")
    .addOption(modelOption())
    .requiredOption("--text <text>", 'a text, or "-" for standard input; may be repeated', every)
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, { model, text, json, data }: Options): Promise<void> {
  const { output } = context;
  const { asModel, withEngine } = await import("#main/cli/engine.ts");
  const input = text.includes("-") ? (await readInput(context, "-")).text : "";
  const texts = text.map((one) => (one === "-" ? input : one));
  const result = await withEngine(context, data, (engine) => engine.embed({ model: asModel(model), texts }));
  if (json) return output.json(result);
  for (const vector of result.vectors) await output.line(JSON.stringify(vector));
}
