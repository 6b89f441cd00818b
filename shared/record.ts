import { z } from "zod";
import { appliedMark } from "./marks.ts";
import { noteId } from "./note.ts";
import { documentSource, stageReport, summaryLine, summaryOptions } from "./summary.ts";

const recordedStage = stageReport.pick({ name: true, version: true, level: true });

/**
 * All that a summary was made from and what came out, so that it can be made again and compared: the hash of the text,
 * the options and marks, every stage with its version, the table of word vectors by its hash, and the lines.
 */
export const summaryRecord = z.object({
  kind: z.literal("nano-banana-summary-record"),
  schemaVersion: z.literal(1),
  program: z.string(),
  input: z.object({
    name: z.string(),
    /** The note it was, or null for a text. */
    note: noteId.nullable(),
    /** The part of the note that was read, or null for all of it. */
    part: z.object({ start: z.int(), end: z.int() }).nullable(),
    sha256: z.string(),
    characters: z.int(),
  }),
  options: z.object(summaryOptions.shape),
  marks: z.array(appliedMark),
  stages: z.array(recordedStage),
  tables: z.string(),
  text: z.string(),
  lines: z.array(summaryLine),
});
export type SummaryRecord = z.infer<typeof summaryRecord>;

/** What is otherwise than in the record: the text that was read, the program, a stage, the tables, or the answer. */
export const DIFFERENCE_KINDS = ["input", "program", "stage", "tables", "text", "lines"] as const;
export const replayDifference = z.object({
  kind: z.enum(DIFFERENCE_KINDS),
  name: z.string(),
  recorded: z.string().nullable(),
  found: z.string().nullable(),
});
export type ReplayDifference = z.infer<typeof replayDifference>;

/** `isEqual`: the text of the summary is the same, byte for byte. */
export const replay = z.object({
  schemaVersion: z.literal(1),
  isEqual: z.boolean(),
  text: z.string(),
  differences: z.array(replayDifference),
});
export type Replay = z.infer<typeof replay>;

/** Without a source the note of the record is read. */
export const replayInput = z.object({ record: summaryRecord, source: documentSource.optional() });
export type ReplayInput = z.infer<typeof replayInput>;
