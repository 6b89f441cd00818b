import type { NanoUnit } from "./result.ts";
import type { Outcome } from "./tasks.ts";
import type { EmbeddingValue, Phrase, UnitValues } from "./values.ts";

/**
 * All that the stages found of one unit, wherever it stands. `phrases` are the scored keyphrases, `stems` the distinct
 * stems of its words, `failed` the stages that threw.
 */
export type UnitFacts = Pick<
  NanoUnit,
  "clean" | "language" | "words" | "embedding" | "keyphrases" | "entities" | "skipped"
> & { phrases: readonly Phrase[]; stems: readonly string[]; failed: readonly string[] };

/** Joins the outcomes of a unit's stages; a value that is missing becomes empty and its reason stays. */
export function unitFacts(outcomes: Readonly<Record<string, Outcome>>): UnitFacts {
  const phrases = valueIn(outcomes, "keyphrases") ?? [];
  const figures = valueIn(outcomes, "figures") ?? [];
  const names = (valueIn(outcomes, "names") ?? []).filter((name) =>
    figures.every(({ start, end }) => end <= name.start || start >= name.end),
  );
  const embedding = valueIn(outcomes, "embed");
  const words = valueIn(outcomes, "words") ?? { stems: [], count: 0 };
  const stems = new Set(words.stems);
  return {
    clean: valueIn(outcomes, "clean") ?? "",
    language: valueIn(outcomes, "language") ?? null,
    words,
    embedding: embedding ? decodeEmbedding(embedding) : null,
    keyphrases: phrases.map(({ text }) => text),
    entities: [...figures, ...names].sort((a, b) => a.start - b.start),
    skipped: skippedStages(outcomes),
    failed: failedStages(outcomes),
    phrases,
    stems: stems.size === words.stems.length ? words.stems : [...stems],
  };
}

/** The stages without a value, each with its reason in words. */
export function skippedStages(outcomes: Readonly<Record<string, Outcome>>): NanoUnit["skipped"] {
  return Object.entries(outcomes).flatMap(([stage, outcome]) => {
    if ("skipped" in outcome) return [{ stage, reason: outcome.skipped }];
    return "failed" in outcome ? [{ stage, reason: outcome.failed }] : [];
  });
}

export function failedStages(outcomes: Readonly<Record<string, Outcome>>): string[] {
  return Object.keys(outcomes).filter((stage) => "failed" in (outcomes[stage] ?? {}));
}

/** What a stage gave, when it did. */
export function valueIn<Name extends keyof UnitValues>(
  outcomes: Readonly<Record<string, Outcome>>,
  name: Name,
): UnitValues[Name] | undefined {
  const outcome = outcomes[name];
  return outcome && "value" in outcome ? (outcome.value as UnitValues[Name]) : undefined; // the stage table types it
}

function decodeEmbedding({ vector, known, total }: EmbeddingValue): NanoUnit["embedding"] {
  if (vector === null) return { vector, known, total };
  // Node takes small buffers from one pool, so that thousands of vectors are few allocations.
  const bytes = Buffer.from(vector, "base64");
  return { vector: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), known, total };
}
