import { Argument, Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { readInput } from "#main/cli/read-input.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { EXAMPLE_SETS, type ExampleSet } from "#shared/examples.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function examplesCommand(context: CommandContext): Command {
  const examples = new Command("examples").description(
    "teach labels by examples of your own: categories, sentiment, spam, abuse",
  );
  examples
    .command("list")
    .description("list the examples: id, set, label, text")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => list(context, options));
  examples
    .command("add")
    .description("add a text as an example of a label; five of each of two labels turn labelling on")
    .addArgument(new Argument("<set>", "what the label is of").choices([...EXAMPLE_SETS]))
    .argument("<label>", 'the label, such as "invoice"')
    .argument("[file]", 'a text file, or "-" for standard input')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((set: ExampleSet, label: string, file: string | undefined, options: Options) =>
      add(context, { set, label, file }, options),
    );
  examples
    .command("remove")
    .description("remove an example")
    .argument("<id>", "its id, as the list shows it")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((id: string, options: Options) => remove(context, id, options));
  examples
    .command("accuracy")
    .description("measure how well the examples tell their labels apart, by leaving out one at a time")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => accuracy(context, options));
  return examples;
}

async function list(context: CommandContext, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const found = await withLibrary(context, data, ({ examples }) => examples.list(undefined, { signal }));
  if (json) return output.json({ examples: found });
  for (const { id, set, label, text } of found) {
    await output.line(`${id}\t${set}\t${cellText(label)}\t${cellText(text)}`);
  }
  if (found.length === 0) {
    await output.remark(
      'There are no examples. Add one with "nano-banana examples add category invoice FILE".',
    );
  }
}

async function add(
  context: CommandContext,
  { set, label, file }: { set: ExampleSet; label: string; file: string | undefined },
  { json, data }: Options,
): Promise<void> {
  const { output, signal } = context;
  const { text } = await readInput(context, file);
  const { withLibrary } = await import("#main/cli/library.ts");
  const added = await withLibrary(context, data, ({ examples }) =>
    examples.add({ set, label, text }, { signal }),
  );
  if (json) return output.json(added);
  await output.line(added.id);
}

async function remove(context: CommandContext, id: string, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const removed = await withLibrary(context, data, ({ examples }) => examples.remove({ id }, { signal }));
  if (json) return output.json(removed);
  await output.line(`Removed ${removed.id}.`);
}

async function accuracy(context: CommandContext, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const found = await withLibrary(context, data, ({ examples }) => examples.accuracy(undefined, { signal }));
  if (json) return output.json({ accuracy: found });
  for (const { set, accuracy: share, message, labels } of found) {
    await output.line(`${set}\t${share === null ? "off" : `${Math.round(100 * share)} %`}\t${message}`);
    for (const { label, examples, right } of labels) {
      await output.line(`  ${cellText(label)}\t${right} of ${examples}`);
    }
  }
  if (found.length === 0) await output.remark("There are no examples to measure.");
}
