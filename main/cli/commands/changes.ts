import { Command, Option } from "commander";
import type { BundleChanges } from "#shared/changes.ts";
import { AppError } from "#shared/errors.ts";
import { addBundleOptions, type BundleOptions, bundleOf } from "#main/cli/bundle-options.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { cellText, dateText } from "#main/cli/terminal-text.ts";

interface Options extends BundleOptions {
  since?: string;
  json?: boolean;
  data?: string;
}

export function changesCommand(context: CommandContext): Command {
  return addBundleOptions(new Command("changes"))
    .description("tell what changed in notes since they were last summarized together, or since a day")
    .addOption(new Option("--since <day>", "compare with the beginning of this day, as in 2026-11-20"))
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => run(context, options));
}

async function run(context: CommandContext, options: Options): Promise<void> {
  const { output, signal } = context;
  const { since, json, data } = options;
  const source = bundleOf(options);
  if (source === null)
    throw new AppError(
      "invalid-input",
      "Name the notes: --folder, --tag, --search, --note, --day or --week.",
    );
  const { withLibrary } = await import("#main/cli/library.ts");
  const changes = await withLibrary(context, data, (client) =>
    client.changes.list({ source, ...(since !== undefined && { since }) }, { signal }),
  );
  if (json) return output.json(changes);
  for (const line of changeLines(changes)) await output.line(line);
  if (changes.since !== null) await output.remark(`Compared with ${dateText(changes.since)}.`);
  for (const { message } of changes.notices) await output.remark(message);
}

function changeLines({ added, changed, removed, deleted, tasks }: BundleChanges): string[] {
  return [
    ...added.map((note) => `+ ${shownName(note.name)}`),
    ...changed.flatMap(({ document, units }) => [
      `~ ${shownName(document.name)}`,
      ...units.flatMap(unitLines),
    ]),
    ...removed.map((note) => `- ${shownName(note.name)}`),
    ...(deleted > 0 ? [`- ${deleted} deleted for good`] : []),
    ...(tasks.added.length > 0 ? ["New tasks:"] : []),
    ...tasks.added.map(({ text }) => `  [ ] ${cellText(text)}`),
    ...(tasks.finished.length > 0 ? ["Finished tasks:"] : []),
    ...tasks.finished.map(({ text }) => `  [x] ${cellText(text)}`),
  ];
}

const shownName = (title: string): string => cellText(title || "Untitled");

function unitLines(unit: BundleChanges["changed"][number]["units"][number]): string[] {
  return [
    ...(unit.kind === "added" ? [] : [`    - ${cellText(unit.before)}`]),
    ...(unit.kind === "removed" ? [] : [`    + ${cellText(unit.text)}`]),
  ];
}
