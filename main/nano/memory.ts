import type { UnitKind } from "#shared/unit.ts";
import type { DocumentValues } from "./document-stages.ts";
import type { UnitFacts } from "./facts.ts";
import { createRecent, type Recent } from "./recent.ts";
import type { InsightValues, UnitInsights } from "./insight-result.ts";
import type { Segments } from "./stages/segment.ts";

/** A block of prose read before: its segments, and the content keys of its units for each kind it stood as. */
export interface ReadBlock {
  segments: Segments;
  keys: Map<UnitKind, readonly string[]>;
  /** Why the block could not be cut into segments, or null where it was. */
  failed: Pick<UnitFacts, "failed" | "skipped"> | null;
}

/** What was read lately, by content key. */
export interface Memory {
  facts: Recent<UnitFacts>;
  blocks: Recent<ReadBlock>;
  documents: Recent<DocumentValues>;
  insights: Recent<UnitInsights>;
  joined: Recent<InsightValues>;
}

/** Bytes of memory that results may take, by estimate. */
export const MEMORY_BYTES = 64 * 2 ** 20;

/** Three quarters are for units, and an eighth each for blocks and documents. Insights may take an eighth more. */
export function createMemory(bytes: number): Memory {
  return {
    facts: createRecent(bytes * 0.75, factsBytes),
    blocks: createRecent(bytes / 8, blockBytes),
    documents: createRecent(bytes / 8, documentBytes),
    insights: createRecent(bytes / 16, insightsBytes),
    joined: createRecent(bytes / 16, joinedBytes),
  };
}

/**
 * Heap bytes of a unit's facts, and of what the banana level keeps beside them, by estimate: a string takes 24 bytes
 * and its characters, an object or array about 50.
 */
function factsBytes({ clean, words, phrases, entities, skipped }: UnitFacts): number {
  return (
    1500 +
    4 * clean.length +
    100 * words.stems.length +
    200 * phrases.length +
    150 * entities.length +
    100 * skipped.length
  );
}

function blockBytes({ segments }: ReadBlock): number {
  return 400 + 60 * segments.length;
}

function documentBytes({ statistics }: DocumentValues): number {
  return 2000 + 80 * statistics.documentFrequency.size;
}

function insightsBytes(insights: UnitInsights): number {
  const { dates, tasks, questions, cues, quotes, definitions, named, skipped } = insights;
  const small = questions.length + cues.length + quotes.length + definitions.length + named.length;
  return 500 + 300 * dates.length + 250 * tasks.length + 120 * small + 100 * skipped.length;
}

function joinedBytes({ dates, tasks, questions, tables, logs }: InsightValues): number {
  const cells = tables.reduce((sum, { columns, rows }) => sum + (columns.length + 6) * rows.length, 0);
  const lists = 200 * dates.length + 400 * tasks.length + 400 * questions.length;
  return 2000 + lists + 24 * cells + 120 * logs.lines.length;
}
