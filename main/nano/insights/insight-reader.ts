import type { Log } from "#main/log.ts";
import type { Pace } from "#main/nano/breathe.ts";
import { type UnitFacts, unitFacts } from "#main/nano/facts.ts";
import { fingerprint, joinKeys } from "#main/nano/keys.ts";
import { lookUp, type LookUpContext } from "#main/nano/look-up.ts";
import type { Memory } from "#main/nano/memory.ts";
import type { PlacedUnit } from "#main/nano/place-units.ts";
import { recordsRead } from "#main/nano/records/records-read.ts";
import type { Content, Resolved } from "#main/nano/resolve.ts";
import type { NanoDocument } from "#main/nano/result.ts";
import type { Conversation } from "#main/nano/conversation-result.ts";
import type { InsightDocument } from "#main/nano/insight-result.ts";
import type { UnitStage } from "#main/nano/stage.ts";
import { countStages, documentReport } from "#main/nano/stage-counts.ts";
import { type InsightStages, runInsightStages } from "./insight-stages.ts";
import { missingParts } from "./missing-parts.ts";
import { neededOutcomes, unitInsights } from "./unit-insights.ts";

/** A text with all that the stages of a summary found. */
export interface PreparedText {
  text: string;
  pace: Pace;
  placed: readonly PlacedUnit[];
  contents: readonly Content[];
  decided: { found: ReadonlyMap<string, UnitFacts> };
  conversation: Conversation | null;
  /** Index of the message of each block that belongs to one. */
  messageOf: ReadonlyMap<number, number>;
  recent: Memory;
  contextOf: (name: string, among: readonly UnitStage[]) => LookUpContext;
}

export interface InsightReader {
  /** Changes with everything that can change a result. */
  readonly fingerprint: string;
  /** `finish` makes the document of a summary, and keeps what was computed for it and for this. */
  read(
    prepared: PreparedText,
    date: string | null,
    finish: (deeper: ReadonlyMap<string, Resolved>) => Promise<NanoDocument>,
  ): Promise<InsightDocument>;
}

export interface InsightReaderOptions {
  /** The unit stages that no summary needs. */
  stages: readonly UnitStage[];
  table: InsightStages;
  fingerprints: ReadonlyMap<string, string>;
  /** Fingerprint of all that a summary needs. */
  whole: string;
  log: Log;
}

/** Runs the stages beyond a summary's over what was found for one. */
export function createInsightReader({
  stages,
  table,
  fingerprints,
  whole,
  log,
}: InsightReaderOptions): InsightReader {
  const prints = stages.map(({ name }) => [name, fingerprints.get(name)]);
  const versions = Object.values(table).map(({ name, version }) => [name, version]);
  const all = fingerprint([whole, prints, versions]);
  return {
    fingerprint: all,
    async read(prepared, date, finish) {
      const { text, contents, placed, decided, contextOf, pace, recent, conversation, messageOf } = prepared;
      const factsOf = (key = "") => decided.found.get(key) ?? unitFacts({});
      const context = {
        ...contextOf("insights", stages),
        knownOf: (key: string) => neededOutcomes(factsOf(key)),
      };
      const deeper = await lookUp(contents, recent.insights, context, unitInsights);
      const skippedOf = (key: string) => deeper.found.get(key)?.skipped ?? [];
      const counts = await countStages(stages, contents, deeper.computed, skippedOf, pace);
      const document = await finish(deeper.computed);
      const insights = contents.map(({ key }) => deeper.found.get(key) ?? unitInsights({}));
      const print = fingerprint([all, date, conversation === null ? null : digestOf(conversation)]);
      const key = await joinKeys(print, placesOf(placed, contents, messageOf), pace);
      const known = recent.joined.get(key);
      const units = document.units.map((unit, index) => ({
        ...unit,
        facts: factsOf(contents[index]?.key),
        insights: insights[index] ?? unitInsights({}),
      }));
      const made =
        known === undefined
          ? await runInsightStages(table, { units, date, conversation }, pace, log)
          : { joined: known, missing: [] };
      const deep = [...missingParts(insights.map((found) => [found])), ...made.missing];
      const missing = [...document.missing, ...deep];
      if (missing.length === 0) recent.joined.set(key, made.joined);
      const reports = Object.values(table).map(({ name, version }) =>
        documentReport(name, version, known !== undefined),
      );
      return {
        ...document,
        stages: [...document.stages, ...counts, ...reports],
        date,
        insights,
        joined: made.joined,
        missing,
        records: recordsRead(text, document.units),
      };
    },
  };
}

/** Where the units stand is part of what insight stages read. */
function placesOf(
  placed: readonly PlacedUnit[],
  contents: readonly Content[],
  messageOf: ReadonlyMap<number, number>,
): { key: string }[] {
  return placed.map(({ block, section }, index) => ({
    key: `${contents[index]?.key}${block} ${section} ${messageOf.get(block) ?? ""};`,
  }));
}

/** What insight stages read of a conversation beside its words. */
function digestOf({ format, messages, isNewestFirst }: Conversation): unknown {
  return [
    format,
    isNewestFirst,
    messages.map(({ kind, speaker, time, to, parts, depth, replyTo }) => [
      kind,
      speaker?.name,
      time?.iso,
      to,
      parts.length,
      depth,
      replyTo,
    ]),
  ];
}
