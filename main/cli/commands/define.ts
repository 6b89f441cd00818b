import { Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { jsonOption } from "#main/cli/options.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { silentLog } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import { defineInput, type Sense, type WordEntry } from "#shared/lexicon.ts";

interface Options {
  in?: string;
  json?: boolean;
}

export function defineCommand(context: CommandContext): Command {
  return new Command("define")
    .description("define an English word, with its synonyms")
    .argument("<word...>", "a word or a phrase")
    .option("--in <sentence>", "the sentence it stands in, which tells its part of speech and its form")
    .addOption(jsonOption())
    .action((words: string[], options: Options) => run(context, words.join(" "), options));
}

async function run(
  context: CommandContext,
  word: string,
  { in: sentence = "", json }: Options,
): Promise<void> {
  const { output } = context;
  const asked = defineInput.safeParse({ word, sentence });
  if (!asked.success) {
    const [issue] = asked.error.issues;
    throw new AppError("invalid-input", `${issue?.path.join(".") ?? "word"}: ${issue?.message ?? ""}.`);
  }
  const entry = await define(context, asked.data);
  if (json) return output.json(entry);
  if (entry.senses.length === 0)
    return output.remark(`${entry.source} has no entry for "${cellText(word)}".`);
  for (const [index, sense] of entry.senses.entries()) {
    await output.line(cellText(`${index + 1}. ${sense.lemma} (${sense.part}): ${sense.definition}`));
    if (sense.example !== null) await output.line(`   "${cellText(sense.example)}"`);
    for (const [name, words] of wordsOf(sense))
      await output.line(`   ${name}: ${cellText(words.join(", "))}`);
  }
  await output.remark(entry.source);
}

function wordsOf({ synonyms, similar }: Sense): [string, string[]][] {
  const rows: [string, Sense["synonyms"]][] = [
    ["synonyms", synonyms],
    ["similar", similar],
  ];
  return rows.flatMap(([name, words]) =>
    words.length === 0 ? [] : [[name, words.map(({ text }) => text)] satisfies [string, string[]]],
  );
}

/** A word needs no library. */
async function define(
  { parts, signal }: CommandContext,
  asked: ReturnType<typeof defineInput.parse>,
): Promise<WordEntry> {
  const { openReader } = await import("#main/summaries/open-reader.ts");
  const { createLexicon } = await import("#main/lexicon/lexicon.ts");
  const { summarizer } = await openReader(parts, null, silentLog);
  try {
    return await createLexicon({ summarizer, store: null }).define(asked, signal);
  } finally {
    await summarizer.close();
  }
}
