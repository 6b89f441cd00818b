import { stat } from "node:fs/promises";
import { Command, Option } from "commander";
import { AppError } from "#shared/errors.ts";
import type { NoteItem } from "#shared/note.ts";
import type { CommandContext } from "#main/cli/context.ts";
import type { Client } from "#main/cli/host-client.ts";
import { dataOption, jsonOption, wholeNumber } from "#main/cli/options.ts";
import { readInput } from "#main/cli/read-input.ts";
import { cellText, dateText, terminalText } from "#main/cli/terminal-text.ts";

interface Options {
  json?: boolean;
  data?: string;
}

interface ListOptions extends Options {
  trash?: boolean;
  filter: string;
  limit?: number;
  folder?: string;
  tag?: string;
}

interface FileOptions extends Options {
  folder?: string;
}

export function notesCommand(context: CommandContext): Command {
  const notes = new Command("notes").description("list, show and add notes");
  notes
    .command("list")
    .description("list the notes: id, when edited, title; the newest first")
    .option("--trash", "list the trash instead")
    .option("--filter <text>", "only notes that contain this text", "")
    .option("--folder <folder>", "only notes of this folder and those within it")
    .option("--tag <tag>", "only notes with this tag")
    .addOption(new Option("--limit <number>", "at most so many").argParser(wholeNumber(1, 1_000_000)))
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: ListOptions) => list(context, options));
  notes
    .command("show")
    .description("print the text of a note")
    .argument("<id>", "the note's id, as the list shows it")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((id: string, options: Options) => show(context, id, options));
  notes
    .command("add")
    .description("add a note and print its id")
    .argument("[file]", 'a text or Markdown file, or "-" for standard input')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((file: string | undefined, options: Options) => add(context, file, options));
  notes
    .command("file")
    .description("file notes in a folder, or without --folder in none")
    .argument("<ids...>", "the notes' ids, as the list shows them")
    .option("--folder <folder>", 'the folder, as in "Work/Hall"')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((ids: string[], options: FileOptions) => file(context, ids, options));
  notes
    .command("groups")
    .description("list the folders and tags, with the number of notes")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => groups(context, options));
  return notes;
}

async function file(context: CommandContext, ids: readonly string[], options: FileOptions): Promise<void> {
  const { output, signal } = context;
  const { folder = null, json, data } = options;
  const { withLibrary } = await import("#main/cli/library.ts");
  const done = await withLibrary(context, data, (client) =>
    client.notes.file({ ids: [...ids], folder }, { signal }),
  );
  if (json) return output.json(done);
  await output.line(`${done.filed} filed ${folder === null ? "in no folder" : `in ${cellText(folder)}`}`);
}

async function groups(context: CommandContext, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const { folders, tags } = await withLibrary(context, data, ({ library }) => library.groups({}, { signal }));
  if (json) return output.json({ folders, tags });
  for (const { folder, notes } of folders) await output.line(`${cellText(folder)}/\t${notes}`);
  for (const { tag, notes } of tags) await output.line(`#${cellText(tag)}\t${notes}`);
  if (folders.length + tags.length === 0)
    await output.remark(
      'There are no folders or tags. File a note with "nano-banana notes file ID --folder NAME", or write #tag in one.',
    );
}

async function list(context: CommandContext, options: ListOptions): Promise<void> {
  const { output } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  await withLibrary(context, options.data, async (client) => {
    const pages = everyPage(client, options, context.signal);
    if (options.json) {
      const items: NoteItem[] = [];
      for await (const page of pages) items.push(...page);
      return output.json({ items });
    }
    let isEmpty = true;
    for await (const page of pages) {
      isEmpty = false;
      const lines = page.map(({ id, editedAt, title }) => `${id}  ${dateText(editedAt)}  ${cellText(title)}`);
      await output.line(lines.join("\n"));
    }
    if (isEmpty)
      await output.remark(
        options.filter || options.trash || options.folder || options.tag ? "No notes found." : EMPTY,
      );
  });
}

const EMPTY = 'There are no notes yet. Add one with "nano-banana notes add FILE".';

async function* everyPage(
  client: Client,
  { trash, filter, folder, tag, limit = Number.POSITIVE_INFINITY }: ListOptions,
  signal: AbortSignal,
): AsyncGenerator<NoteItem[], void> {
  let offset = 0;
  while (offset < limit) {
    const page = { offset, limit: Math.min(PAGE, limit - offset) };
    const view = trash ? ("trash" as const) : ("all" as const);
    const group = { ...(folder !== undefined && { folder }), ...(tag !== undefined && { tag }) };
    const { items } = await client.notes.list({ view, filter, ...group, ...page }, { signal });
    if (items.length === 0) return;
    yield items;
    offset += items.length;
  }
}

const PAGE = 500;

async function show(context: CommandContext, id: string, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const note = await withLibrary(context, data, ({ notes }) => notes.get({ id }, { signal }));
  if (json) return output.json(note);
  // A pipe or file gets the note's exact text; a terminal gets nothing that it would obey.
  if (output.isTerminal) await output.line(terminalText(note.body).replace(/\n$/, ""));
  else await output.exact(note.body);
}

/** A file is parsed as every file that becomes a note; what is typed or piped is text already. */
async function add(context: CommandContext, file: string | undefined, options: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  if (file !== undefined && file !== "-") {
    const id = await addFile(context, file, options);
    if (!options.json) return output.line(id);
    return output.json(
      await withLibrary(context, options.data, ({ notes }) => notes.get({ id }, { signal })),
    );
  }
  const { name, text } = await readInput(context, file);
  if (text.trim() === "") throw new AppError("invalid-input", `${name} is empty, so no note was added.`);
  const note = await withLibrary(context, options.data, ({ notes }) =>
    notes.create({ body: text }, { signal }),
  );
  if (options.json) return output.json(note);
  await output.line(note.id);
}

async function addFile(context: CommandContext, file: string, { data }: Options): Promise<string> {
  if (await isFolder(file)) {
    throw new AppError(
      "invalid-input",
      `${file} is a folder. Add its files with "nano-banana import ${file}".`,
    );
  }
  const { importPaths } = await import("#main/cli/import-paths.ts");
  const { added, refused, warnings } = await importPaths(context, data, [file]);
  for (const { message } of warnings) await context.output.remark(message);
  const [id] = added;
  if (id === undefined)
    throw new AppError("invalid-input", refused[0]?.message ?? "Stopped before the note was added.");
  return id;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
