import { Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { readPrompt } from "#main/cli/request-file.ts";
import { dataOption, every, jsonOption, modelOption } from "#main/cli/options.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options {
  model: string;
  prompt: string;
  continuation: string[];
  json?: boolean;
  data?: string;
}

export function scoreCommand(context: CommandContext): Command {
  return new Command("score")
    .description("tell how likely a language model finds continuations of a text: log-likelihood, tokens")
    .addOption(modelOption())
    .requiredOption("--prompt <text>", 'the text before, or "-" for standard input')
    .requiredOption("--continuation <text>", "a text that may follow; may be repeated", every)
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, options: Options): Promise<void> {
  const { output } = context;
  const { asModel, withEngine } = await import("#main/cli/engine.ts");
  const { model, continuation: continuations, data } = options;
  const prompt = await readPrompt(context, options.prompt);
  const result = await withEngine(context, data, (engine) =>
    engine.score({ model: asModel(model), prompt, continuations }),
  );
  if (options.json) return output.json(result);
  for (const [index, { logLikelihood, tokens }] of result.scores.entries()) {
    await output.line(`${logLikelihood.toFixed(4)}\t${tokens}\t${cellText(continuations[index] ?? "")}`);
  }
}
