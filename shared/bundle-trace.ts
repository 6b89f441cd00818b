import { z } from "zod";
import { bundleSource } from "./bundle.ts";
import { leftOut, reason, SUMMARY_SCHEMA_VERSION, summary, summaryOptions, textSelector } from "./summary.ts";
import { unitKind } from "./unit.ts";

export const bundleTraceInput = z.object({ source: bundleSource, ...summaryOptions.shape });
export type BundleTraceInput = z.infer<typeof bundleTraceInput>;

/**
 * A passage of a note in the trace of a bundle: its words, its exact characters, its score among all (0 for what the
 * person banned) and what speaks for it in its note, and the line it went into or why it went into none.
 */
export const tracedPassage = z.object({
  kind: unitKind,
  text: z.string(),
  selector: textSelector,
  score: z.number(),
  reason,
  line: z.int().nullable(),
  leftOut: leftOut.nullable(),
});
export type TracedPassage = z.infer<typeof tracedPassage>;

/**
 * A note in the trace of a bundle. `weight` counts its passages that say something; `share` are the lines it may give by
 * that, and `raised` how many more, where notes repeat each other. Its best passages are those that were weighed
 * against other notes, and what the person banned.
 */
export const tracedNote = z.object({
  document: z.string(),
  words: z.int(),
  weight: z.int(),
  share: z.int(),
  raised: z.int(),
  passages: z.array(tracedPassage),
});
export type TracedNote = z.infer<typeof tracedNote>;

/** How a summary of a bundle was made; `notes` are in the order of its documents. */
export const bundleTrace = z.object({
  schemaVersion: z.literal(SUMMARY_SCHEMA_VERSION),
  summary,
  notes: z.array(tracedNote),
});
export type BundleTrace = z.infer<typeof bundleTrace>;
