import { z } from "zod";
import { bundleReport, bundleSource } from "./bundle.ts";
import { violation } from "./faithfulness.ts";
import { appliedMark, markKind, markTexts } from "./marks.ts";
import { noteId } from "./note.ts";
import { inspectedUnit, unitReport } from "./unit.ts";

export const SUMMARY_TYPES = ["tldr", "key-points", "teaser", "headline"] as const;
export const SUMMARY_LENGTHS = ["short", "medium", "long"] as const;
export const SUMMARY_FORMATS = ["markdown", "plain-text"] as const;

export const summaryType = z.enum(SUMMARY_TYPES);
export const summaryLength = z.enum(SUMMARY_LENGTHS);
export const summaryFormat = z.enum(SUMMARY_FORMATS);
export type SummaryType = z.infer<typeof summaryType>;
export type SummaryLength = z.infer<typeof summaryLength>;
export type SummaryFormat = z.infer<typeof summaryFormat>;

/** Most lines a summary has; for headlines most words of the one line. */
export const SUMMARY_LIMITS = {
  tldr: { short: 1, medium: 3, long: 5 },
  teaser: { short: 1, medium: 3, long: 5 },
  "key-points": { short: 3, medium: 5, long: 7 },
  headline: { short: 12, medium: 17, long: 22 },
} as const satisfies Record<SummaryType, Record<SummaryLength, number>>;

export const summaryOptions = z.object({
  type: summaryType.default("key-points"),
  length: summaryLength.default("short"),
  format: summaryFormat.default("markdown"),
});
export type SummaryOptions = z.infer<typeof summaryOptions>;

/**
 * What is read: a stored note, a part of one between two UTF-16 offsets, or text that comes with the call and is
 * stored nowhere.
 */
export const documentSource = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("note"), id: noteId }),
  z.object({
    kind: z.literal("selection"),
    id: noteId,
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  }),
  z.object({ kind: z.literal("text"), name: z.string().max(300).default("text"), text: z.string() }),
]);
export type DocumentSource = z.infer<typeof documentSource>;

/** One document, or several that are read together. */
export const readSource = z.discriminatedUnion("kind", [...documentSource.options, ...bundleSource.options]);
export type ReadSource = z.infer<typeof readSource>;

const wishes = { ...summaryOptions.shape, pins: markTexts.default([]), bans: markTexts.default([]) };

/**
 * What a summary is asked of. `pins` and `bans` are words of sentences that are in it or not, beside those marked in a
 * note; a bundle takes its notes' own marks alone.
 */
export const summaryInput = z.object({ source: readSource, ...wishes });
export const traceInput = z.object({ source: documentSource, ...wishes });

/** Selects characters of a document: UTF-16 offsets, `quote` always equals the slice. After W3C Web Annotation. */
export const textSelector = z.object({
  kind: z.literal("text"),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string(),
});
export type TextSelector = z.infer<typeof textSelector>;

/** Why a unit was chosen: closest to the whole note, opens it, is its heading, names people or figures, is all there is, or was pinned. */
export const REASONS = ["central", "opening", "heading", "facts", "only", "pinned"] as const;
export const reason = z.enum(REASONS);
export type Reason = z.infer<typeof reason>;

export const source = z.object({
  document: z.string(),
  selector: textSelector,
  score: z.number(),
  reason,
});
export type Source = z.infer<typeof source>;

/** A wording of a line that was not taken, and what in it the sources do not say. */
export const refusedWording = z.object({ text: z.string(), violations: z.array(violation).min(1) });
export type RefusedWording = z.infer<typeof refusedWording>;

/**
 * `cuts` are the document ranges inside the sources that the line leaves out; the line marks each with an ellipsis.
 * `edits` are ranges inside the sources in whose place the line has other words: "Dan will" for his "I'll". Where `refused` holds a wording, the line is its source's own words instead.
 */
export const summaryLine = z.object({
  text: z.string(),
  sources: z.array(source).min(1),
  cuts: z.array(z.object({ start: z.int(), end: z.int() })),
  edits: z.array(z.object({ start: z.int(), end: z.int(), text: z.string() })).optional(),
  refused: z.array(refusedWording),
});
export type SummaryLine = z.infer<typeof summaryLine>;

export const NOTICES = [
  "empty",
  "nothing-to-summarize",
  "no-prose",
  "other-language",
  "mixed-language",
  "unknown-words",
  "incomplete",
  "notes-read",
  "notes-left-out",
  "no-notes",
  "all-banned",
  "mark-missed",
] as const;
/** What a reader should know about the result; `message` says it in plain words. */
export const notice = z.object({ code: z.enum(NOTICES), message: z.string() });
export type Notice = z.infer<typeof notice>;

export const documentRecord = z.object({
  id: z.string(),
  name: z.string(),
  revision: z.int().nullable(),
  sha256: z.string(),
});
export type DocumentRecord = z.infer<typeof documentRecord>;

/** A note of a bundle in one line, or null where it has no sentence to show; decided on for this summary, or before. */
export const bundlePart = z.object({
  document: documentRecord,
  line: summaryLine.nullable(),
  state: z.enum(["computed", "cached"]),
});
export type BundlePart = z.infer<typeof bundlePart>;

export const SUMMARY_SCHEMA_VERSION = 1;
export const summary = z.object({
  schemaVersion: z.literal(SUMMARY_SCHEMA_VERSION),
  ...summaryOptions.shape,
  text: z.string(),
  lines: z.array(summaryLine),
  documents: z.array(documentRecord),
  read: z.object({ characters: z.int(), units: z.int() }),
  /** What the person pinned and banned in the document; a bundle keeps to that of its notes and names none. */
  marks: z.array(appliedMark),
  engine: z.string(),
  language: z.string().nullable(),
  units: z.object({ computed: z.int(), cached: z.int() }),
  notices: z.array(notice),
  /** Only of a bundle: what was read of it, and each note by itself. */
  bundle: bundleReport.extend({ parts: z.array(bundlePart) }).optional(),
});
/** A banana result: what a person sees, every line traced to the exact characters. */
export type Summary = z.infer<typeof summary>;

export const stageReport = z.object({
  name: z.string(),
  version: z.int(),
  level: z.enum(["unit", "document", "banana"]),
  computed: z.int(),
  cached: z.int(),
  skipped: z.int(),
});
export type StageReport = z.infer<typeof stageReport>;

/**
 * Why a unit is in no line: what it is (a heading, no prose, a link alone, no words, a greeting or header, a task that is
 * done, the title, a fragment), or what is better: it repeats a line, is close to one, was not among the best of its
 * part of a long text, or others say more; or the person banned it. In a bundle, a note's share of the lines may be used
 * up by better passages.
 */
export const LEFT_OUT_REASONS = [
  "heading",
  "not-prose",
  "links",
  "empty",
  "filler",
  "done",
  "title",
  "fragment",
  "repeats",
  "alike",
  "sampled",
  "weaker",
  "share",
  "banned",
] as const;
/** `line` is the one that a unit repeats or is close to. */
export const leftOut = z.object({ reason: z.enum(LEFT_OUT_REASONS), line: z.int().nullable() });
export type LeftOut = z.infer<typeof leftOut>;

/** A unit in the trace of one summary: its score, the line it went into or why it went into none, and the person's mark. */
export const tracedUnit = unitReport.extend({
  score: z.number(),
  line: z.int().nullable(),
  leftOut: leftOut.nullable(),
  mark: markKind.nullable(),
});
export type TracedUnit = z.infer<typeof tracedUnit>;

/** How long a step took when the summary was first made. */
export const stepTiming = z.object({ step: z.string(), milliseconds: z.number() });
export type StepTiming = z.infer<typeof stepTiming>;

/** How a summary was made: each stage and step, and each unit with its tags and score. */
export const summaryTrace = z.object({
  schemaVersion: z.literal(SUMMARY_SCHEMA_VERSION),
  summary,
  stages: z.array(stageReport),
  timings: z.array(stepTiming),
  units: z.array(tracedUnit),
});
export type SummaryTrace = z.infer<typeof summaryTrace>;

export const summaryEvent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("progress"),
    stage: z.string(),
    done: z.int(),
    total: z.int(),
    /** The notes of a bundle that were read since the event before. */
    parts: z.array(bundlePart).optional(),
    /** A kept summary of the same text, made by an earlier version: to be shown as such until the result is there. */
    earlier: summary.optional(),
  }),
  z.object({ kind: z.literal("result"), summary, elapsedMs: z.number() }),
]);
export type SummaryEvent = z.infer<typeof summaryEvent>;

export const unitsResult = z.object({
  schemaVersion: z.literal(SUMMARY_SCHEMA_VERSION),
  document: documentRecord,
  read: z.object({ characters: z.int(), units: z.int() }),
  stages: z.array(stageReport),
  units: z.array(inspectedUnit),
});
export type UnitsResult = z.infer<typeof unitsResult>;
