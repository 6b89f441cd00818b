import { z } from "zod";
import { documentRecord, textSelector } from "./summary.ts";

export const COVERAGE_KINDS = ["name", "number", "date"] as const;
const tally = z.object({ found: z.int().nonnegative(), mentioned: z.int().nonnegative() });

/**
 * Something that a text names and its summary does not. `times` is in how many of its units it stands, `source` the unit
 * to add for it: the best that names it, with its score.
 */
export const coverageItem = z.object({
  kind: z.enum(COVERAGE_KINDS),
  text: z.string(),
  times: z.int().positive(),
  score: z.number(),
  source: z.object({ document: z.string(), selector: textSelector }),
});
export type CoverageItem = z.infer<typeof coverageItem>;

/** The names, numbers and dates of a text that a summary leaves out, most important first, and how many it has. */
export const coverage = z.object({
  schemaVersion: z.literal(1),
  documents: z.array(documentRecord),
  names: tally,
  numbers: tally,
  dates: tally,
  items: z.array(coverageItem),
});
export type Coverage = z.infer<typeof coverage>;
