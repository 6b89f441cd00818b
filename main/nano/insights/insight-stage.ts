import type { Pace } from "#main/nano/breathe.ts";
import type { UnitFacts } from "#main/nano/facts.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import type { InsightValues, UnitInsights } from "#main/nano/insight-result.ts";
import type { UnitKind } from "#shared/unit.ts";

/** One unit as an insight stage sees it: all that was found of it, and its place. */
export interface InsightUnit {
  index: number;
  kind: UnitKind;
  block: number;
  /** Index of the heading above it, or -1. */
  section: number;
  /** Index of the message it belongs to, or null. */
  message: number | null;
  text: string;
  facts: UnitFacts;
  insights: UnitInsights;
}

export interface InsightInput {
  units: readonly InsightUnit[];
  /** The day the text was written, as YYYY-MM-DD, or null. */
  date: string | null;
  conversation: Conversation | null;
  /** Values of the stages before this one in the table. */
  earlier: InsightValues;
}

/**
 * A document stage beyond a summary's. Its result is cached under hash(unit keys and places, name, version, fingerprints
 * of the unit stages, date). One that throws leaves the others standing, with `empty` for its value.
 */
export interface InsightStage<Value> {
  name: string;
  version: number;
  empty: Value;
  /** Awaits `pace` once a unit or so, which throws when the work was stopped. */
  run(input: InsightInput, pace: Pace): Promise<Value>;
}
