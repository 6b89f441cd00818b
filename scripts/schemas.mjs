// Writes the JSON schemas of what the command line prints, from the same values that the app checks by.
import { mkdirSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { aggregate } from "../shared/aggregates.ts";
import { coverage } from "../shared/coverage.ts";
import { proofreadResult } from "../shared/proofread.ts";
import { replay, summaryRecord } from "../shared/record.ts";
import { summary, unitsResult } from "../shared/summary.ts";

/** Published schemas by file name. */
export const schemas = {
  "aggregate.schema.json": publish(
    aggregate,
    "Aggregate",
    "What nano-banana tasks, questions, decisions, facts and timeline print with --json.",
  ),
  "coverage.schema.json": publish(
    coverage,
    "Coverage",
    "What nano-banana summarize --coverage prints with --json.",
  ),
  "proofread.schema.json": publish(
    proofreadResult,
    "Proofreading",
    "What nano-banana proofread prints with --json.",
  ),
  "record.schema.json": publish(
    summaryRecord,
    "Summary record",
    "What nano-banana summarize --record writes.",
  ),
  "replay.schema.json": publish(replay, "Replay", "What nano-banana replay prints with --json."),
  "summary.schema.json": publish(summary, "Summary", "What nano-banana summarize --json prints."),
  "units.schema.json": publish(unitsResult, "Units", "What nano-banana units --json prints."),
};

export const schemaFolder = new URL("../docs/schema/", import.meta.url);

/**
 * @param {z.ZodType} type
 * @param {string} title
 * @param {string} description
 */
function publish(type, title, description) {
  const { $schema, ...schema } = z.toJSONSchema(type, { target: "draft-2020-12" });
  return `${JSON.stringify({ $schema, title, description, ...schema }, null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(schemaFolder, { recursive: true });
  for (const [name, text] of Object.entries(schemas)) writeFileSync(new URL(name, schemaFolder), text);
}
