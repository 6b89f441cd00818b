import { Command, Option } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption, wholeNumber } from "#main/cli/options.ts";
import { cellText } from "#main/cli/terminal-text.ts";

interface Options {
  limit: number;
  json?: boolean;
  data?: string;
}

export function searchCommand(context: CommandContext): Command {
  return new Command("search")
    .description("find notes: id and title, and the place that was found")
    .argument("<query...>", "words to find")
    .addOption(
      new Option("--limit <number>", "at most so many notes").argParser(wholeNumber(1, 200)).default(20),
    )
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((words: string[], options: Options) => run(context, words.join(" "), options));
}

async function run(context: CommandContext, query: string, { limit, json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const hits = await withLibrary(context, data, ({ notes }) => notes.search({ query, limit }, { signal }));
  if (json) return output.json({ hits });
  for (const { note, snippet } of hits) {
    await output.line(`${note.id}  ${cellText(note.title)}\n    ${cellText(snippet)}`);
  }
  if (hits.length === 0) await output.remark("No notes found.");
  if (hits.length === limit) await output.remark(`The best ${limit} are shown; --limit shows more.`);
}
