import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { insightStages } from "#main/nano/insights/insight-stages.ts";
import { joinedTasksAbove } from "#main/nano/insights/joined-tasks.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { LabelledDocument } from "./corpus.ts";
import type { Range } from "./ranges.ts";

/** What may be a task, with all that speaks for it or against it. */
interface Candidate extends Range {
  signs: readonly string[];
}

const ROOT = join(import.meta.dirname, "../..");

/** All candidates of documents whose signs are weighed. */
export async function readTaskCandidates(
  documents: readonly LabelledDocument[],
): Promise<{ document: LabelledDocument; candidates: readonly Candidate[] }[]> {
  const models = join(ROOT, "models");
  const { sha256: modelSha256 } = await readEmbeddingsRecord(models);
  const worker = pathToFileURL(join(ROOT, "main/nano/worker.ts"));
  const pool = createPool({ worker, size: 2, models, log: silentLog });
  const stages = { ...insightStages, tasks: joinedTasksAbove(Number.NEGATIVE_INFINITY) };
  const nano = createNano({ pool, results: null, modelSha256, log: silentLog, insightStages: stages });
  const { signal } = new AbortController();
  try {
    const read: { document: LabelledDocument; candidates: Candidate[] }[] = [];
    for (const document of documents) {
      const { units, joined } = await nano.readInsights(document.text, { signal, date: document.label.date });
      const candidates = joined.tasks.flatMap(({ unit, start, end, signs }) => {
        const offset = units[unit]?.start ?? 0;
        return signs.length === 0 ? [] : [{ start: offset + start, end: offset + end, signs }];
      });
      read.push({ document, candidates });
    }
    return read;
  } finally {
    await nano.close();
    await pool.close();
  }
}
