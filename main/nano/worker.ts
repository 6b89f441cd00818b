import { parentPort, workerData } from "node:worker_threads";
import { type Embeddings, loadEmbeddings, readEmbeddingsRecord } from "./embeddings.ts";
import { serve } from "./serve.ts";
import type { Table } from "./stages/table.ts";
import { unitStages } from "./stages/stages.ts";

if (parentPort) {
  const { models } = workerData as { models: string }; // createPool passes it
  serve(parentPort, unitStages(await openTable(models), process.versions.icu ?? ""));
}

/** A damaged table fails the stages that read it, each with its message, and no other. */
export async function openTable(models: string): Promise<Table> {
  try {
    const { sha256 } = await readEmbeddingsRecord(models);
    let embeddings: Embeddings | undefined;
    return { sha256, read: () => (embeddings ??= loadEmbeddings(models, sha256)) };
  } catch (error) {
    return {
      sha256: "",
      read() {
        throw error;
      },
    };
  }
}
