import type { Entity, UnitKind, UnitReport } from "#shared/unit.ts";
import type { StageReport } from "#shared/summary.ts";
import type { Conversation } from "./conversation-result.ts";

/** Cleaned words of one unit. `stems` are those of its content words, in order; `count` is all its words. */
export interface UnitWords {
  stems: readonly string[];
  count: number;
}

/**
 * A unit's mean word vector: 100 values, unit length, quantized to int8 (value / 127).
 * `known` of `total` content words were in the table; `vector` is null when none was.
 */
export interface UnitEmbedding {
  vector: Int8Array | null;
  known: number;
  total: number;
}

/**
 * One unit with everything the unit stages found. Offsets are UTF-16 into the document. `block` numbers the
 * Markdown block it stands in; `section` is the index of the heading unit above it, or -1.
 * A value is null when its stage was skipped, and `skipped` says why.
 */
export interface NanoUnit {
  index: number;
  kind: UnitKind;
  start: number;
  end: number;
  block: number;
  section: number;
  /** The unit's exact slice of the document. */
  text: string;
  /** The text without Markdown marks, white space folded. */
  clean: string;
  /** ISO 639-1 code, or null when the unit is too short to tell. */
  language: string | null;
  words: UnitWords;
  embedding: UnitEmbedding | null;
  /** Candidate phrases of this unit, best first, as written. */
  keyphrases: readonly string[];
  entities: readonly Entity[];
  /** Index of the message it belongs to, or null. */
  message: number | null;
  state: "computed" | "cached";
  skipped: UnitReport["skipped"];
}

/** The document stage's result: statistics joined from all unit results. */
export interface DocumentStatistics {
  /** Units with at least one content word. */
  units: number;
  /** Units that hold a stem, by stem. */
  documentFrequency: ReadonlyMap<string, number>;
  /** Mean of the unit vectors, unit length, 100 values; null when no unit has one. */
  mean: Float32Array | null;
  /** The language most characters are in, or null. */
  language: string | null;
  /** Share of characters in each language, largest first. */
  languages: readonly { code: string; share: number }[];
  /** Known words / content words over all units. */
  knownShare: number;
  /** The document's key phrases, best first. */
  keyphrases: readonly string[];
}

/** All that the banana level sees of a document: nano results, never the raw text. */
export interface NanoDocument {
  characters: number;
  units: readonly NanoUnit[];
  statistics: DocumentStatistics;
  /** Null where the document is no conversation. */
  conversation: Conversation | null;
  stages: readonly StageReport[];
  computed: number;
  cached: number;
  /** Stages that failed; all else stands without them. */
  missing: readonly MissingPart[];
}

/** A slice of a unit: UTF-16 offsets into the unit's own text. */
export interface Slice {
  start: number;
  end: number;
}

/** A stage that failed: on `units` units, or with null on the whole document. */
export interface MissingPart {
  stage: string;
  reason: string;
  units: number | null;
}

/** The head of a subject or object, in lower case; offsets are UTF-16 into the text that was read. */
export interface RoleWord {
  word: string;
  start: number;
  end: number;
}

/** A verb with who does it (`agents`) and what else it is about; offsets are those of the verb. */
export interface RoleOfVerb {
  verb: string;
  agents: readonly RoleWord[];
  others: readonly RoleWord[];
  start: number;
  end: number;
}

export type { Finding, PassageResult } from "./proofread/finding.ts";
