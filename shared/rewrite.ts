import { eventIterator } from "@orpc/contract";
import { z } from "zod";
import { baseCall as base } from "./base-call.ts";
import { noteId } from "./note.ts";
import { documentRecord, documentSource, textSelector } from "./summary.ts";

export const REWRITE_TONES = ["as-is", "more-formal", "more-casual", "friendly", "concise"] as const;
export const REWRITE_LENGTHS = ["as-is", "shorter", "longer"] as const;
export const REWRITE_FORMATS = ["as-is", "plain-text", "markdown"] as const;
export const REWRITE_STRUCTURES = ["bullets", "checklist", "table", "steps", "e-mail", "title"] as const;

export const rewriteTone = z.enum(REWRITE_TONES);
export const rewriteLength = z.enum(REWRITE_LENGTHS);
export const rewriteFormat = z.enum(REWRITE_FORMATS);
export const rewriteStructure = z.enum(REWRITE_STRUCTURES);
export type RewriteTone = z.infer<typeof rewriteTone>;
export type RewriteLength = z.infer<typeof rewriteLength>;
export type RewriteFormat = z.infer<typeof rewriteFormat>;
export type RewriteStructure = z.infer<typeof rewriteStructure>;

const INSTRUCTION_MAX = 2000;

/** How a text is to be rewritten. Without a model rules do it; `model` is an id or name of the list of models. */
export const rewriteOptions = z.object({
  tone: rewriteTone.default("as-is"),
  length: rewriteLength.default("as-is"),
  format: rewriteFormat.default("as-is"),
  structure: rewriteStructure.optional(),
  isPlainLanguage: z.boolean().default(false),
  /** "Describe your change", in the person's own words. */
  instruction: z
    .string()
    .trim()
    .max(INSTRUCTION_MAX, `is longer than ${INSTRUCTION_MAX} characters; say it more briefly`)
    .optional(),
  model: z.string().min(1).max(32_000).optional(),
});
export type RewriteOptions = z.infer<typeof rewriteOptions>;

const offset = z.int().nonnegative();
/** A range of a document: UTF-16 offsets. */
export const textRange = z.object({ start: offset, end: offset });
export type TextRange = z.infer<typeof textRange>;

/**
 * What is rewritten: a note or a text, or the part of it in `range`, which is widened to whole sentences. A source of
 * the kind "selection" names its range itself.
 */
export const rewriteInput = z.object({
  source: documentSource,
  range: textRange.optional(),
  ...rewriteOptions.shape,
});
export type RewriteInput = z.infer<typeof rewriteInput>;

/** Words of the document in whose place others stand. Changes of one wording ascend and do not overlap. */
export const rewriteChange = z.object({
  start: offset,
  end: offset,
  replacement: z.string(),
  /** The rule that made it, such as "contractions", or "model". */
  rule: z.string(),
  explanation: z.string(),
});
export type RewriteChange = z.infer<typeof rewriteChange>;

/** What a rewrite may say otherwise than its source. */
export const GUARD_KINDS = [
  "number",
  "name",
  "date",
  "negation",
  "modality",
  "link",
  "quote",
  "list",
  "role",
] as const;
export const guardKind = z.enum(GUARD_KINDS);
export type GuardKind = z.infer<typeof guardKind>;

export const guardedWords = textRange.extend({ text: z.string() });
/**
 * A difference in meaning, on the exact words: `source` in the document, `rewrite` in the wording that is warned of.
 * One of them is null where something was left out or added.
 */
export const guardWarning = z.object({
  kind: guardKind,
  source: guardedWords.nullable(),
  rewrite: guardedWords.nullable(),
  message: z.string(),
});
export type GuardWarning = z.infer<typeof guardWarning>;

/** One wording of a unit. Offsets of changes are into the document, those of `warnings[].rewrite` into `text`. */
export const rewriteWording = z.object({
  text: z.string(),
  changes: z.array(rewriteChange),
  warnings: z.array(guardWarning),
});
export type RewriteWording = z.infer<typeof rewriteWording>;

/**
 * A sentence, list item, heading or row with the wording chosen for it. `before` stands between the unit before and this
 * one in the result. Where a wording changed the meaning, the unit is the original (`isKeptOriginal`) and that wording
 * is the first of the alternatives, with its warnings. With any wording of any unit the result is
 * `before + text` of all units, then `after`.
 */
export const rewriteUnit = rewriteWording.extend({
  before: z.string(),
  source: textSelector.omit({ kind: true }),
  alternatives: z.array(rewriteWording),
  isKeptOriginal: z.boolean(),
});
export type RewriteUnit = z.infer<typeof rewriteUnit>;

export const PROTECTED_KINDS = [
  "code",
  "quote",
  "link",
  "number",
  "front-matter",
  "math",
  "markup",
  "other-language",
] as const;
/** Characters of the document that come out byte-equal. */
export const protectedSpan = textRange.extend({ kind: z.enum(PROTECTED_KINDS) });
export type ProtectedSpan = z.infer<typeof protectedSpan>;

/** How long and how hard to read a text is. `grade` is years of school (Flesch-Kincaid), null where there is none. */
export const textMeasure = z.object({
  words: z.int(),
  sentences: z.int(),
  characters: z.int(),
  grade: z.number().nullable(),
});
export type TextMeasure = z.infer<typeof textMeasure>;

/** Something asked for that this engine could not do, and what could. */
export const undoneWish = z.object({
  wish: z.enum(["tone", "length", "format", "structure", "plain-language", "instruction"]),
  message: z.string(),
  /** Which model it needs, in words; null where no model is missing. */
  needs: z.string().nullable(),
});
export type UndoneWish = z.infer<typeof undoneWish>;

export const REWRITE_NOTICES = [
  "empty",
  "nothing-to-change",
  "widened",
  "other-language",
  "kept-original",
  "draft",
] as const;
export const rewriteNotice = z.object({ code: z.enum(REWRITE_NOTICES), message: z.string() });
export type RewriteNotice = z.infer<typeof rewriteNotice>;

export const REWRITE_SCHEMA_VERSION = 1;
/** A rewrite of `range` of a document; `text` is what stands in its place, and nothing was changed yet. */
export const rewrite = z.object({
  schemaVersion: z.literal(REWRITE_SCHEMA_VERSION),
  options: rewriteOptions,
  document: documentRecord,
  range: textRange,
  text: z.string(),
  /** "Rules", or the name of the model. */
  engine: z.string(),
  /** Made by a model that was measured to be too weak to be trusted. */
  isDraft: z.boolean(),
  language: z.string().nullable(),
  units: z.array(rewriteUnit),
  after: z.string(),
  protectedSpans: z.array(protectedSpan),
  measured: z.object({ before: textMeasure, after: textMeasure }),
  undone: z.array(undoneWish),
  notices: z.array(rewriteNotice),
  /** Units that were decided on now, and that were known. */
  counts: z.object({ computed: z.int(), cached: z.int() }),
});
export type Rewrite = z.infer<typeof rewrite>;

export const rewriteEvent = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("progress"),
    stage: z.string(),
    done: z.int(),
    total: z.int(),
  }),
  /** What a model has written so far for the unit of this index. */
  z.object({ kind: z.literal("text"), unit: z.int(), text: z.string() }),
  z.object({ kind: z.literal("unit"), index: z.int(), unit: rewriteUnit }),
  z.object({ kind: z.literal("result"), rewrite, elapsedMs: z.number() }),
]);
export type RewriteEvent = z.infer<typeof rewriteEvent>;

/**
 * All that a rewrite was made from and what came out, so that it can be made again and compared: the hash of the text, the
 * options, every stage with its version, and each unit.
 */
export const rewriteRecord = z.object({
  kind: z.literal("nano-banana-rewrite-record"),
  schemaVersion: z.literal(1),
  program: z.string(),
  input: z.object({
    name: z.string(),
    /** The note it was, or null for a text. */
    note: noteId.nullable(),
    sha256: z.string(),
    /** The range that was asked for, or null for all of it. */
    asked: textRange.nullable(),
  }),
  options: rewriteOptions,
  engine: z.string(),
  stages: z.array(z.object({ name: z.string(), version: z.int() })),
  text: z.string(),
  units: z.array(
    z.object({
      start: offset,
      end: offset,
      sha256: z.string(),
      text: z.string(),
      rules: z.array(z.string()),
      isKeptOriginal: z.boolean(),
    }),
  ),
});
export type RewriteRecord = z.infer<typeof rewriteRecord>;

/** `isEqual`: the text is the same, byte for byte. */
export const rewriteReplay = z.object({
  schemaVersion: z.literal(1),
  isEqual: z.boolean(),
  text: z.string(),
  differences: z.array(
    z.object({
      kind: z.enum(["input", "program", "engine", "stage", "text", "unit"]),
      name: z.string(),
      recorded: z.string().nullable(),
      found: z.string().nullable(),
    }),
  ),
});
export type RewriteReplay = z.infer<typeof rewriteReplay>;

/** Without a source the note of the record is read. */
export const rewriteReplayInput = z.object({ record: rewriteRecord, source: documentSource.optional() });
export type RewriteReplayInput = z.infer<typeof rewriteReplayInput>;

export const rewriteCalls = {
  create: base
    .route({ method: "POST", path: "/rewrite", summary: "Rewrite a note, a text or a part of one" })
    .input(rewriteInput)
    .output(rewrite),
  stream: base
    .route({ method: "POST", path: "/rewrite/stream", summary: "Rewrite with progress" })
    .input(rewriteInput)
    .output(eventIterator(rewriteEvent)),
  record: base
    .route({ method: "POST", path: "/rewrite/record", summary: "Record all that a rewrite is made from" })
    .input(rewriteInput)
    .output(rewriteRecord),
  replay: base
    .route({ method: "POST", path: "/rewrite/replay", summary: "Make a recorded rewrite again and compare" })
    .input(rewriteReplayInput)
    .output(rewriteReplay),
};
