import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { isAbsolute, join, resolve } from "node:path";
import { dataFolderPath } from "#main/data-folder/location.ts";
import { prepareDataFolder } from "#main/data-folder/prepare.ts";
import { freeMemory } from "#main/free-memory.ts";
import { silentLog } from "#main/log.ts";
import { MODEL_CACHE } from "#main/models/caches.ts";
import { createEngineProcesses, type EngineProcesses } from "#main/models/create-engine-processes.ts";
import { createEngineCalls, unknownModel } from "#main/models/engine-calls.ts";
import { fitOf } from "#main/models/fit.ts";
import { forkNode } from "#main/processes/node-child.ts";
import type {
  EmbedRequest,
  EmbedResult,
  GenerateRequest,
  ScoreRequest,
  ScoreResult,
} from "#shared/engine.ts";
import type { GenerateEvent, InspectedModel } from "#shared/models.ts";
import type { CommandContext } from "./context.ts";
import { connectHost } from "./host-client.ts";

/** What the commands ask of models, whoever runs them. */
export interface EngineClient {
  stream(request: GenerateRequest): Promise<AsyncIterable<GenerateEvent>>;
  score(request: ScoreRequest): Promise<ScoreResult>;
  embed(request: EmbedRequest): Promise<EmbedResult>;
  inspect(path: string): Promise<InspectedModel>;
}

/**
 * Calls `use` with the engine of the host that has the data folder open, whose model may be loaded already, else with
 * one of this command alone. The library stays free meanwhile.
 */
export async function withEngine<Result>(
  context: CommandContext,
  data: string | undefined,
  use: (engine: EngineClient) => Promise<Result>,
): Promise<Result> {
  const folder = dataFolderPath(data, context.surroundings);
  const { signal } = context;
  const host = connectHost(folder);
  if (host !== null) {
    return use({
      stream: (request) => host.generate.stream(request, { signal }),
      score: (request) => host.score.create(request, { signal }),
      embed: (request) => host.embed.create(request, { signal }),
      inspect: (path) => host.models.inspect({ path }, { signal }),
    });
  }
  const processes = startEngine(context, data);
  const calls = createEngineCalls(processes.engine);
  const withPath = async <Request extends { model: string }>(request: Request): Promise<Request> => ({
    ...request,
    model: await pathOf(request.model, context, data),
  });
  try {
    return await use({
      stream: async (request) => calls.stream(await withPath(request), signal),
      score: async (request) => calls.score(await withPath(request), signal),
      embed: async (request) => calls.embed(await withPath(request), signal),
      async inspect(path) {
        const details = await processes.inspector.call("inspect", { path }, { signal });
        return { details, fit: fitOf(details.memory, { total: totalmem(), free: freeMemory() }) };
      },
    });
  } finally {
    await processes.close();
  }
}

/** Processes of this command alone, which keep converted weights in the data folder. */
export function startEngine(context: CommandContext, data: string | undefined): EngineProcesses {
  const folder = dataFolderPath(data, context.surroundings);
  prepareDataFolder(folder);
  return createEngineProcesses({
    entry: context.parts.children.engine,
    fork: forkNode,
    log: silentLog,
    cacheFolder: join(folder, MODEL_CACHE),
    memory: totalmem(),
  });
}

/** A file by its path from here, everything else as the name of a model in the list. */
export function asModel(given: string): string {
  return existsSync(given) || /[\\/]|\.gguf$/i.test(given) ? resolve(given) : given;
}

/** The list is open for the moment it takes to look a name up. */
export async function pathOf(
  model: string,
  context: CommandContext,
  data: string | undefined,
): Promise<string> {
  if (isAbsolute(model)) return model;
  const { withLibrary } = await import("./library.ts");
  const list = await withLibrary(context, data, ({ models }) =>
    models.list(undefined, { signal: context.signal }),
  );
  const found = list.find(({ id, name }) => id === model || name === model);
  if (found?.path === undefined || found.path === null) throw unknownModel(model);
  return found.path;
}
