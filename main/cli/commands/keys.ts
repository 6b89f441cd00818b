import { Command } from "commander";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { cellText, dateText } from "#main/cli/terminal-text.ts";

interface Options {
  json?: boolean;
  data?: string;
}

interface CreateOptions extends Options {
  origin?: string[];
}

export function keysCommand(context: CommandContext): Command {
  const keys = new Command("keys").description("manage the keys with which other programs use the API");
  keys
    .command("create")
    .description("create a key and print its secret, this once only")
    .argument("<name>", "what the key is for")
    .option("--origin <origins...>", "pages or extensions that may use the key, as in chrome-extension://id")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((name: string, options: CreateOptions) => create(context, name, options));
  keys
    .command("list")
    .description("list the keys: id, when last used, name")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => list(context, options));
  keys
    .command("revoke")
    .description("make a key useless from now on")
    .argument("<id>", "the key's id, as the list shows it")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((id: string, options: Options) => revoke(context, id, options));
  return keys;
}

async function create(
  context: CommandContext,
  name: string,
  { json, data, origin: origins = [] }: CreateOptions,
): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const key = await withLibrary(context, data, ({ keys }) => keys.create({ name, origins }, { signal }));
  if (json) return output.json(key);
  await output.line(key.secret);
  await output.remark(
    `Keep it now, it is not shown again. To revoke it: "nano-banana keys revoke ${key.id}".`,
  );
}

async function list(context: CommandContext, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const keys = await withLibrary(context, data, ({ keys }) => keys.list(undefined, { signal }));
  if (json) return output.json({ keys });
  for (const { id, lastUsedAt, name } of keys) {
    const used = lastUsedAt === null ? "never used      " : dateText(lastUsedAt);
    await output.line(`${id}  ${used}  ${cellText(name)}`);
  }
  if (keys.length === 0)
    await output.remark('There are no keys. Create one with "nano-banana keys create NAME".');
}

async function revoke(context: CommandContext, id: string, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const key = await withLibrary(context, data, ({ keys }) => keys.revoke({ id }, { signal }));
  if (json) return output.json(key);
  await output.line(`Revoked ${key.id}  ${cellText(key.name)}`);
}
