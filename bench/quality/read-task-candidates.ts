import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { silentLog } from "#main/log.ts";
import { readEmbeddingsRecord } from "#main/nano/embeddings.ts";
import { insightStages } from "#main/nano/insights/insight-stages.ts";
import { joinedTasksAbove, type TaskOptions } from "#main/nano/insights/joined-tasks.ts";
import { createNano } from "#main/nano/nano.ts";
import { createPool } from "#main/nano/pool.ts";
import type { Place } from "#main/nano/insight-result.ts";
import type { LabelledDocument } from "./corpus.ts";
import type { Range } from "./ranges.ts";

/** What may be a task, with all that speaks for it or against it, whose it may be and when it may be due. */
export interface Candidate extends Range, TaskOptions {
  signs: readonly string[];
}

const ROOT = join(import.meta.dirname, "../..");

const keyOf = ({ unit, start, end }: Place): string => `${unit} ${start} ${end}`;

/** All candidates of documents whose signs are weighed. */
export async function readTaskCandidates(
  documents: readonly LabelledDocument[],
): Promise<{ document: LabelledDocument; candidates: readonly Candidate[] }[]> {
  const models = join(ROOT, "models");
  const { sha256: modelSha256 } = await readEmbeddingsRecord(models);
  const worker = pathToFileURL(join(ROOT, "main/nano/worker.ts"));
  const pool = createPool({ worker, size: 2, models, log: silentLog });
  let seen = new Map<string, TaskOptions>();
  const tasks = joinedTasksAbove(Number.NEGATIVE_INFINITY, (place, options) =>
    seen.set(keyOf(place), options),
  );
  const stages = { ...insightStages, tasks };
  const nano = createNano({ pool, results: null, modelSha256, log: silentLog, insightStages: stages });
  const { signal } = new AbortController();
  try {
    const read: { document: LabelledDocument; candidates: Candidate[] }[] = [];
    for (const document of documents) {
      seen = new Map();
      const { units, joined } = await nano.readInsights(document.text, { signal, date: document.label.date });
      const candidates = joined.tasks.map((task) => {
        const offset = units[task.unit]?.start ?? 0;
        const { signs } = task;
        return {
          start: offset + task.start,
          end: offset + task.end,
          signs,
          ...(seen.get(keyOf(task)) ?? { owners: [], dues: [] }),
        };
      });
      read.push({ document, candidates });
    }
    return read;
  } finally {
    await nano.close();
    await pool.close();
  }
}
