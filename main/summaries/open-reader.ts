import type { HostInfo } from "#shared/host.ts";
import type { Log } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import type { SummarizerOptions } from "./local-summarizer.ts";
import type { ResultStore, Summarizer } from "./summarizer.ts";
import { createLateSummarizer } from "./late-summarizer.ts";
import { createThreadSummarizer } from "./thread-summarizer.ts";

/** What reads texts, over a store of results or none. */
export interface Reader {
  summarizer: Summarizer;
  /** Threads that run unit stages. */
  workers: number;
  embeddings: HostInfo["embeddings"];
}

/**
 * Opens what reads texts, with the tables in the folder `models`. With an entry for the summarizer it has a thread of
 * its own; without one, texts are read in the thread of the caller.
 * @throws AppError `unavailable` when the record of the tables is missing or damaged.
 */
export async function openReader(
  parts: { workers: { nano: URL; summarizer?: URL }; models: string; poolSize?: number },
  results: ResultStore | null,
  log: Log,
): Promise<Reader> {
  const { workers, models, poolSize = 2 } = parts;
  const { words, dimensions, sha256 } = await readEmbeddingsRecord(models);
  const options = { pool: workers.nano, poolSize, models, modelSha256: sha256, results, log };
  const thread = workers.summarizer;
  return {
    summarizer: thread === undefined ? createHere(options) : createThreadSummarizer({ ...options, thread }),
    workers: poolSize,
    embeddings: { words, dimensions, sha256 },
  };
}

function createHere(options: SummarizerOptions): Summarizer {
  return createLateSummarizer(options.modelSha256, async () => {
    const { createLocalSummarizer } = await import("./local-summarizer.ts");
    return createLocalSummarizer(options);
  });
}
