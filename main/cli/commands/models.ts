import { resolve } from "node:path";
import { Command } from "commander";
import type { InspectedModel, Model } from "#shared/models.ts";
import type { CommandContext } from "#main/cli/context.ts";
import { dataOption, jsonOption } from "#main/cli/options.ts";
import { cellText } from "#main/cli/terminal-text.ts";
import { unknownModel } from "#main/models/engine-calls.ts";

interface Options {
  json?: boolean;
  data?: string;
}

export function modelsCommand(context: CommandContext): Command {
  const models = new Command("models").description("manage the list of model files, and look into one");
  models
    .command("list")
    .description("list the models: id, size, state, name")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((options: Options) => list(context, options));
  models
    .command("add")
    .description("add a model file to the list; it stays where it is")
    .argument("<file>", "a GGUF file, or the folder of an embedding model")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((file: string, options: Options) => add(context, file, options));
  models
    .command("remove")
    .description("take a model off the list; its file stays")
    .argument("<model>", "its id or name, as the list shows them")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((model: string, options: Options) => remove(context, model, options));
  models
    .command("inspect")
    .description("show what a model file says about itself, without loading it")
    .argument("<file>", "a GGUF file, or the folder of an embedding model")
    .addOption(jsonOption())
    .addOption(dataOption())
    .action((file: string, options: Options) => inspect(context, file, options));
  return models;
}

async function list(context: CommandContext, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const models = await withLibrary(context, data, ({ models }) => models.list(undefined, { signal }));
  if (json) return output.json({ models });
  for (const model of models) await output.line(lineOf(model));
  if (models.length === 0)
    await output.remark('There are no models. Add one with "nano-banana models add FILE".');
}

async function add(context: CommandContext, file: string, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const path = resolve(file);
  const model = await withLibrary(context, data, ({ models }) => models.add({ path }, { signal }));
  if (json) return output.json(model);
  await output.line(lineOf(model));
  for (const sentence of model.details.unsupported) await output.remark(sentence);
}

async function remove(context: CommandContext, given: string, { json, data }: Options): Promise<void> {
  const { output, signal } = context;
  const { withLibrary } = await import("#main/cli/library.ts");
  const model = await withLibrary(context, data, async ({ models }) => {
    const known = await models.list(undefined, { signal });
    const found = known.find(({ id, name }) => id === given || name === given);
    if (found === undefined) throw unknownModel(given);
    return models.remove({ id: found.id }, { signal });
  });
  if (json) return output.json(model);
  await output.line(`Removed ${model.id}  ${cellText(model.name)}`);
}

async function inspect(context: CommandContext, file: string, { json, data }: Options): Promise<void> {
  const { output } = context;
  const { withEngine } = await import("#main/cli/engine.ts");
  const inspected = await withEngine(context, data, (engine) => engine.inspect(resolve(file)));
  if (json) return output.json(inspected);
  for (const [name, value] of facts(inspected)) await output.line(`${name.padEnd(14)}${cellText(value)}`);
  for (const sentence of inspected.details.unsupported) await output.remark(sentence);
}

function facts({ details, fit }: InspectedModel): [name: string, value: string][] {
  const { architecture, name, sizeLabel, tensors, context, tokenizer, memory, hasTemplate } = details;
  const all: [string, string | null][] = [
    ["Name", name],
    ["Architecture", architecture],
    ["Size", `${bytesText(details.size)}${sizeLabel === null ? "" : `, ${sizeLabel} parameters`}`],
    ...tensors.map(({ type, count, bytes }): [string, string] => [
      "Tensors",
      `${type}: ${count}, ${bytesText(bytes)}`,
    ]),
    ["Context", context === null ? null : `${context} tokens`],
    ["Tokenizer", [tokenizer.model, tokenizer.pre].filter(Boolean).join(", ")],
    ["Chat template", hasTemplate ? "yes" : "no"],
    ["Memory", fit && `${bytesText(fit.needed)} with ${memory?.context ?? 0} tokens; ${FIT[fit.level]}`],
    ["Usable", details.unsupported.length === 0 ? "yes" : "no"],
  ];
  return all.flatMap(([label, value]) => (value === null || value === "" ? [] : [[label, value]]));
}

const FIT = {
  fits: "fits this machine",
  tight: "tight: more than is free now",
  "too-large": "too large for this machine",
} as const;

function lineOf({ id, name, details, state }: Model): string {
  const use = details.unsupported.length > 0 ? "unsupported" : state;
  return `${id}  ${bytesText(details.size).padStart(8)}  ${use.padEnd(11)}  ${cellText(name)}`;
}

/** As in "98 MB" or "4.1 GB". */
function bytesText(bytes: number): string {
  const [unit, size] = bytes >= 1e9 ? (["GB", 1e9] as const) : (["MB", 1e6] as const);
  const value = bytes / size;
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
