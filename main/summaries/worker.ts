import { parentPort, workerData } from "node:worker_threads";
import { createLocalSummarizer } from "./local-summarizer.ts";
import type { ThreadOptions } from "./protocol.ts";
import { serve } from "./serve.ts";

if (parentPort === null) throw new Error("The summarizer's worker runs as a worker thread.");
const { pool, hasResults, ...options } = workerData as ThreadOptions; // createThreadSummarizer passes it
serve(parentPort, ({ results, log }) =>
  createLocalSummarizer({ ...options, pool: new URL(pool), results: hasResults ? results : null, log }),
);
