import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { aggregateOf } from "#main/banana/aggregates/aggregate.ts";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { InsightDocument } from "#main/nano/insight-result.ts";
import { createLocalSummarizer } from "#main/summaries/local-summarizer.ts";
import { createSummaries } from "#main/summaries/summaries.ts";
import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import type { SummaryOptions } from "#shared/summary.ts";
import type { UnitReport } from "#shared/unit.ts";
import type { LabelledDocument } from "./corpus.ts";

/** A document with what the app makes of it. */
export interface Reading {
  document: LabelledDocument;
  /** The text of a summary for each of the choices, in their order. */
  summaries: readonly string[];
  units: readonly UnitReport[];
  nano: InsightDocument;
  /** What the app lists, by kind. */
  items: ListedItems;
}

type Items<Kind extends AggregateKind> = Extract<Aggregate, { kind: Kind }>["items"];
type ListedItems = { readonly [Kind in "tasks" | "questions" | "decisions" | "facts"]: Items<Kind> };

const ROOT = join(import.meta.dirname, "../..");
const THREADS = 2;

async function itemsOf<Kind extends AggregateKind>(read: InsightDocument, kind: Kind): Promise<Items<Kind>> {
  const { signal } = new AbortController();
  const found = await aggregateOf(read, { kind, name: "text" }, () => Promise.resolve(), signal);
  return found.items as Items<Kind>; // each kind gives its own items
}

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
      const read = await nano.readInsights(document.text, { signal, date: document.label.date });
      readings.push({
        document,
        summaries: texts,
        units: (await summaries.units(source, signal)).units,
        nano: read,
        items: {
          tasks: await itemsOf(read, "tasks"),
          questions: await itemsOf(read, "questions"),
          decisions: await itemsOf(read, "decisions"),
          facts: await itemsOf(read, "facts"),
        },
      });
    }
    return readings;
  } finally {
    await summarizer.close();
    await nano.close();
    await pool.close();
  }
}
