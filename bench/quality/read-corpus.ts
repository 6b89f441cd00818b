import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { NanoDocument } from "#main/nano/result.ts";
import { createLocalSummarizer } from "#main/summaries/local-summarizer.ts";
import { createSummaries } from "#main/summaries/summaries.ts";
import type { SummaryOptions } from "#shared/summary.ts";
import type { UnitReport } from "#shared/unit.ts";
import type { LabelledDocument } from "./corpus.ts";

/** A document with what the app makes of it. */
export interface Reading {
  document: LabelledDocument;
  /** The text of a summary for each of the choices, in their order. */
  summaries: readonly string[];
  units: readonly UnitReport[];
  nano: NanoDocument;
}

const ROOT = join(import.meta.dirname, "../..");
const THREADS = 2;

/** Reads every document as the command line reads a file: no library, nothing kept. */
export async function readCorpus(
  corpus: readonly LabelledDocument[],
  choices: readonly SummaryOptions[],
): Promise<Reading[]> {
  const models = join(ROOT, "models");
  const worker = pathToFileURL(join(ROOT, "main/nano/worker.ts"));
  const { sha256: modelSha256 } = await readEmbeddingsRecord(models);
  const kept = { results: null, modelSha256, log: silentLog };
  const pool = createPool({ worker, size: THREADS, models, log: silentLog });
  const nano = createNano({ pool, ...kept });
  const summarizer = createLocalSummarizer({ pool: worker, poolSize: THREADS, models, ...kept });
  const summaries = createSummaries({ summarizer, store: null });
  const { signal } = new AbortController();
  try {
    const readings: Reading[] = [];
    for (const document of corpus) {
      const source = { kind: "text", name: document.name, text: document.text } as const;
      const texts: string[] = [];
      for (const choice of choices) texts.push((await summaries.create({ source, ...choice }, signal)).text);
      readings.push({
        document,
        summaries: texts,
        units: (await summaries.units(source, signal)).units,
        nano: await nano.read(document.text, { signal }),
      });
    }
    return readings;
  } finally {
    await summarizer.close();
    await nano.close();
    await pool.close();
  }
}
