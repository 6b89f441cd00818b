import { basename, isAbsolute } from "node:path";
import { AppError } from "#shared/errors.ts";
import type { Inspection } from "#shared/inspection.ts";
import type { InspectedModel, Model, ModelDetails, ModelState } from "#shared/models.ts";
import type { ModelRecord } from "#main/store/models.ts";
import type { Store } from "#main/store/store.ts";
import { createCaches } from "./caches.ts";
import { type Engine, unknownModel } from "./engine-calls.ts";
import { fitOf, type MachineMemory } from "./fit.ts";
import { type Measure, measure } from "./measure.ts";

/** The list of model files the person added. The files stay where they are and are never written to. */
export interface Models {
  list(): Promise<Model[]>;
  /**
   * Looks at a file, or a folder of an embedding model, and puts it in the list; one that is in it is looked at again.
   * @throws AppError `invalid-input` for a relative path, `not-found`, and what the inspection throws.
   */
  add(path: string, signal: AbortSignal): Promise<Model>;
  /** Looks at a file without adding it. @throws as `add`. */
  inspect(path: string, signal: AbortSignal): Promise<InspectedModel>;
  /** Takes the file as it is now. @throws AppError `not-found`, and what the inspection throws. */
  refresh(id: string, signal: AbortSignal): Promise<Model>;
  /** Takes it off the list and deletes what was made of it; the file stays. @throws AppError `not-found` */
  remove(id: string): Promise<Model>;
  /** @throws AppError `not-found`, `busy` while it is in use. */
  deleteCache(id: string): Promise<Model>;
  /** The path of a model by its id or name. @throws AppError `not-found`, `unavailable` for a file that is gone or changed. */
  pathOf(nameOrId: string): Promise<string>;
}

export interface ModelsOptions {
  store: Store["models"];
  /** The child that reads the heads of model files. */
  inspector: Engine;
  /** Where the engine keeps converted weights. */
  cacheFolder: string;
  memory: () => MachineMemory;
}

/** A head is read in a moment; a file that lies on a network drive that is gone is never read. */
const INSPECTION_MS_MAX = 60_000;

export function createModels({ store, inspector, cacheFolder, memory }: ModelsOptions): Models {
  const caches = createCaches(cacheFolder);

  async function toModel(record: ModelRecord, cacheBytes: number): Promise<Model> {
    const { id, name, path, addedAt } = record;
    const state = await stateOf(record);
    const details = record.details ?? unknownDetails(record);
    return { id, name, path, addedAt, state, details, fit: fitOf(details.memory, memory()), cacheBytes };
  }

  const withCache = async (record: ModelRecord) =>
    toModel(record, (await caches.sizes()).get(record.path) ?? 0);

  async function look(path: string, signal: AbortSignal): Promise<Inspection> {
    if (!isAbsolute(path)) throw relativePath();
    return inspector.call("inspect", { path }, { signal, limit: INSPECTION_MS_MAX });
  }

  async function add(path: string, signal: AbortSignal): Promise<Model> {
    // Measured first, so that a change while it is read shows as one afterwards.
    const measured = await measure(path);
    const { path: _, ...details } = await look(path, signal);
    return withCache(await store.put({ name: nameOf(path), path, ...(measured ?? details), details }));
  }

  async function find(id: string): Promise<ModelRecord> {
    const found = (await store.list()).find((one) => one.id === id);
    if (found === undefined) throw unknownModel(id);
    return found;
  }

  return {
    async list() {
      const [records, sizes] = await Promise.all([store.list(), caches.sizes()]);
      return Promise.all(records.map((record) => toModel(record, sizes.get(record.path) ?? 0)));
    },
    add,
    async inspect(path, signal) {
      const details = await look(path, signal);
      return { details, fit: fitOf(details.memory, memory()) };
    },
    refresh: async (id, signal) => add((await find(id)).path, signal),
    async remove(id) {
      const { path } = await find(id);
      await caches.remove(path);
      return withCache(await store.remove(id));
    },
    async deleteCache(id) {
      const record = await find(id);
      await caches.remove(record.path);
      return withCache(record);
    },
    async pathOf(nameOrId) {
      const records = await store.list();
      const record =
        records.find(({ id }) => id === nameOrId) ?? records.find(({ name }) => name === nameOrId);
      if (record === undefined) throw unknownModel(nameOrId);
      const { name, path } = record;
      const state = await stateOf(record);
      if (state === "missing") throw missing(name, path);
      if (state === "changed") throw changed(name);
      return path;
    },
  };
}

async function stateOf({ path, size, modified, details }: ModelRecord): Promise<ModelState> {
  const now = await measure(path);
  if (now === null) return "missing";
  const isSame = details !== null && now.size === size && now.modified === modified;
  return isSame ? "ok" : "changed";
}

/** The file's name without its ending, as people know it. */
function nameOf(path: string): string {
  return basename(path).replace(/\.gguf$/i, "") || path;
}

/** Stands in until the file is looked at again. */
function unknownDetails({ size, modified }: Measure): ModelDetails {
  return {
    format: "gguf",
    size,
    modified,
    kind: "language",
    architecture: null,
    name: null,
    sizeLabel: null,
    quantization: null,
    parameters: 0,
    tensors: [],
    context: null,
    layers: null,
    width: null,
    vocabulary: null,
    hasTemplate: false,
    tokenizer: { model: null, pre: null },
    unsupported: [],
    memory: null,
  };
}

function relativePath(): AppError {
  return new AppError("invalid-input", "Give the whole path of the model file, from the root of its drive.");
}

function missing(name: string, path: string): AppError {
  return new AppError(
    "unavailable",
    `The file of "${name}" is not there any more. Put it back at ${path}, or take the model off the list and add the file where it is now.`,
  );
}

function changed(name: string): AppError {
  return new AppError(
    "unavailable",
    `The file of "${name}" is another one than the one that was added. Choose "Look again" in Models, or add it again with "nano-banana models add FILE".`,
  );
}
