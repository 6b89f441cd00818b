import { eld } from "eld/extrasmall";
import { type Embeddings, loadEmbeddings, readEmbeddingsRecord } from "./embeddings.ts";
import { loadPersonalNames, type PersonalNames } from "./personal-names.ts";
import type { Resources, Table } from "./stages/resources.ts";

/** A language this little ahead of English cannot be told from it: names alone, for example. */
const LEAD_MIN = 0.02;

/** The resources of the unit stages, for a thread that runs them. The table is read when first needed. */
export async function openResources(models: string): Promise<Resources> {
  let names: PersonalNames | undefined;
  return {
    table: await openTable(models),
    names: { read: () => (names ??= loadPersonalNames(models)) },
    guessLanguage(text) {
      const found = eld.detect(text);
      if (!found.isReliable()) return "";
      const scores = found.getScores();
      const ahead = (scores[found.language] ?? 0) - (scores["en"] ?? 0);
      return found.language !== "en" && ahead < LEAD_MIN ? "" : found.language;
    },
    icu: process.versions.icu ?? "",
  };
}

/** A damaged table fails the stages that read it, each with its message, and no other. */
async function openTable(models: string): Promise<Table> {
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
