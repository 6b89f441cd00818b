import { totalmem } from "node:os";
import { join } from "node:path";
import type { HostInfo } from "#shared/host.ts";
import type { Clock } from "./clock.ts";
import { freeMemory } from "./free-memory.ts";
import { createImports, type Imports } from "./imports/imports.ts";
import { createLexicon, type Lexicon } from "./lexicon/lexicon.ts";
import type { Log } from "./log.ts";
import { MODEL_CACHE } from "./models/caches.ts";
import { createEngineProcesses } from "./models/create-engine-processes.ts";
import { createEngineCalls, type EngineCalls } from "./models/engine-calls.ts";
import { createModels, type Models } from "./models/models.ts";
import { type Cipher, createSecrets } from "./secrets/secrets.ts";
import { createUpdates, type Updates } from "./updates/updates.ts";
import type { Fork } from "./processes/child.ts";
import { createPassageJudge } from "./proofreading/passage-judge.ts";
import { createProofreading, type Proofreading } from "./proofreading/proofreading.ts";
import { createProcesses, type Processes } from "./processes/processes.ts";
import { samples } from "./samples/samples.ts";
import { openStore, type Store } from "./store/store.ts";
import { createForgettingStore } from "./summaries/forgetting-store.ts";
import { createIndexer, type Indexer } from "./summaries/indexer.ts";
import { openReader } from "./summaries/open-reader.ts";
import { resultStoreOf } from "./summaries/summarizer.ts";
import { watchedStore, watchedSummarizer } from "./summaries/watched.ts";
import { createRewriting, type Rewriting } from "./rewriting/rewriting.ts";
import { createSummaries, type Summaries } from "./summaries/summaries.ts";
import { createToolbox } from "./toolbox/create-toolbox.ts";
import { VERSION } from "./version.ts";

/** Where the parts a host does not contain are: entries of workers and of child processes, and the folder of tables and models. */
export interface AppParts {
  /** Without one for the summarizer, texts are read in the thread of the caller. */
  workers: { store: URL; nano: URL; summarizer?: URL };
  children: { toolbox: URL; engine: URL };
  models: string;
  poolSize?: number;
}

export interface AppOptions extends AppParts {
  /** The data folder; it exists, and this process holds its lock. */
  folder: string;
  clock: Clock;
  log: Log;
  /** Starts a child process, in the way of this host. */
  fork: Fork;
  host: HostInfo["host"];
  /** Gives a fresh address of the app's page, or `null` once its window is in front; a host without a page refuses. */
  launch: () => Promise<string | null>;
  /** Milliseconds without anybody's work after which notes are read in the background. */
  indexing?: { idleMs: number };
  /** The system's key ring, once it can be asked; without one, secrets lie in a file that only its owner can read. */
  cipher?: Promise<Cipher | null>;
}

/** The services of one library, composed once per process. */
export interface App {
  store: Store;
  summaries: Summaries;
  rewriting: Rewriting;
  lexicon: Lexicon;
  /** Reads notes while nobody works. */
  indexer: Indexer;
  imports: Imports;
  proofreading: Proofreading;
  models: Models;
  /** What is asked of the models, by the path of their files. */
  engine: EngineCalls;
  processes: Processes;
  log: Log;
  info: () => Promise<HostInfo>;
  /** Gives a fresh address of the page, or `null` once its window is in front; refused by a host that has none. */
  launch: () => Promise<string | null>;
  updates: Updates;
  /** Starts the threads that read texts, before the first text comes. */
  warm(): void;
  close(): Promise<void>;
}

/** Opens the library in `folder`, with the sample notes on its first run, and every service over it. */
export async function createApp(options: AppOptions): Promise<App> {
  const { folder, clock, log, workers, children, fork, host, launch } = options;
  const library = await openStore({ folder, worker: workers.store, clock, log });
  const { summarizer, workers: threads, embeddings } = await openReader(options, resultStoreOf(library), log);
  const indexer = createIndexer({
    store: library,
    summarizer,
    log,
    isOn: host !== "cli",
    ...options.indexing,
  });
  const toolbox = createToolbox({ entry: children.toolbox, fork, log });
  const cacheFolder = join(folder, MODEL_CACHE);
  const engines = createEngineProcesses({
    entry: children.engine,
    fork,
    log,
    cacheFolder,
    memory: totalmem(),
  });
  const engine = createEngineCalls(
    engines.engine,
    async () => (await library.settings.get()).keepsConvertedWeights,
  );
  const proofreading = createProofreading({
    toolbox,
    summarizer,
    models: options.models,
    judge: createPassageJudge({ engine, models: options.models, results: resultStoreOf(library), log }),
    store: library,
    beside: (work) => indexer.beside(work),
    log,
  });
  const store = watchedStore(createForgettingStore(library, [summarizer, proofreading]), indexer);
  if (await store.library.isFirstRun()) {
    for (const body of samples) await store.notes.create({ body, isSample: true });
  }
  indexer.touch();
  const watched = watchedSummarizer(summarizer, indexer);
  return {
    store,
    summaries: createSummaries({ summarizer: watched, store }),
    lexicon: createLexicon({ summarizer: watched, store }),
    rewriting: createRewriting({ summarizer: watched, store, engine }),
    indexer,
    imports: createImports({ toolbox, notes: store.notes }),
    proofreading,
    models: createModels({
      store: store.models,
      inspector: engines.inspector,
      cacheFolder,
      memory: () => ({ total: totalmem(), free: freeMemory() }),
    }),
    engine,
    processes: createProcesses([toolbox, engines.engine, engines.inspector]),
    log,
    launch,
    info: async () => ({
      version: VERSION,
      host,
      electron: process.versions.electron ?? null,
      chromium: process.versions.chrome ?? null,
      node: process.versions.node,
      sqlite: store.sqlite,
      icu: process.versions.icu ?? "",
      dataFolder: folder,
      workers: threads,
      embeddings,
    }),
    updates: createUpdates({
      settings: store.settings,
      secrets: await createSecrets({ folder, cipher: (await options.cipher) ?? null, log }),
      log,
      version: VERSION,
    }),
    warm: () => summarizer.warm(),
    async close() {
      await indexer.close();
      await Promise.all([toolbox.close(), engines.close()]);
      await Promise.all([summarizer.close(), proofreading.close()]);
      await store.close();
    },
  };
}
