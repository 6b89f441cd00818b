import { z } from "zod";
import { noteId } from "./note.ts";
import { documentRecord, documentSource } from "./summary.ts";

/** What is wrong with a place, in the order a person reads them. */
export const CORRECTION_TYPES = [
  "spelling",
  "grammar",
  "punctuation",
  "capitalization",
  "word-choice",
  "wordiness",
  "style",
] as const;
export const correctionType = z.enum(CORRECTION_TYPES);
export type CorrectionType = z.infer<typeof correctionType>;

export const DIALECTS = ["american", "british", "australian", "canadian", "indian"] as const;
export const dialect = z.enum(DIALECTS);
export type Dialect = z.infer<typeof dialect>;

/** `casual` leaves wordiness and style alone; `formal` also marks what belongs to talk, such as "gonna". */
export const FORMALITIES = ["casual", "neutral", "formal"] as const;
export const formality = z.enum(FORMALITIES);
export type Formality = z.infer<typeof formality>;

/** Who found it: Harper, the rules of the app's own pack, or rules whose proposal a language model judged. */
export const CORRECTION_SOURCES = ["harper", "rules", "model"] as const;
export const correctionSource = z.enum(CORRECTION_SOURCES);
export type CorrectionSource = z.infer<typeof correctionSource>;

export const correction = z.object({
  /** UTF-16 offsets into the input; where they are equal, something is missing there. */
  startIndex: z.int().nonnegative(),
  endIndex: z.int().nonnegative(),
  /** The best replacement, "" to take the words away, or null where none is known. */
  correction: z.string().nullable(),
  /** Further replacements, the better first. */
  alternatives: z.array(z.string()),
  type: correctionType,
  /** A sentence for the person. */
  explanation: z.string(),
  source: correctionSource,
  /** How sure it is, from 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** True where it may be taken without a look: sure, and with one replacement that keeps the meaning. */
  isSafe: z.boolean(),
  /** The rule that found it, to turn off by. */
  rule: z.string(),
  /** Names this finding by its rule, its words and the words beside it, to ignore it by. */
  key: z.string(),
});
/** One correction, in the words of Chrome's Proofreader where that has one. */
export type Correction = z.infer<typeof correction>;

/** Most places of one answer: corrections and parts that were left out, together. */
export const PLACES_MAX = 20_000;

/**
 * Why a part was not read: its language, a fault that its words cause, that it took too long, or that the answer was
 * full before it.
 */
export const SKIP_REASONS = ["language", "fault", "time", "amount"] as const;
export const skippedPart = z.object({
  startIndex: z.int().nonnegative(),
  endIndex: z.int().nonnegative(),
  reason: z.enum(SKIP_REASONS),
  /** ISO 639-1 code where the language is the reason. */
  language: z.string().nullable(),
  /** A sentence for the person. */
  message: z.string(),
});
export type SkippedPart = z.infer<typeof skippedPart>;

export const PROOFREAD_SCHEMA_VERSION = 1;
export const proofreadResult = z.object({
  schemaVersion: z.literal(PROOFREAD_SCHEMA_VERSION),
  /** The input with the best correction of every place. */
  correctedInput: z.string(),
  /** In order of the text and without overlap. */
  corrections: z.array(correction),
  skipped: z.array(skippedPart),
  document: documentRecord,
  dialect,
  formality,
  isThorough: z.boolean(),
  /** Who decided, with versions: "Harper 2.10.0, rules 1", and the model where there was one. */
  engine: z.string(),
  /** Paragraphs decided on for this result, and those known from before. */
  units: z.object({ computed: z.int(), cached: z.int() }),
});
export type ProofreadResult = z.infer<typeof proofreadResult>;

/** `dialect` and `formality` are those of the settings where they are absent. */
export const proofreadOptions = z.object({
  dialect: dialect.optional(),
  formality: formality.optional(),
  /** Shows what is less sure, too. */
  isThorough: z.boolean().default(false),
  /** A model that judges what rules propose: a file, or a name of the list. Without one, rules decide alone. */
  model: z.string().min(1).max(32_000).optional(),
});
export type ProofreadOptions = z.infer<typeof proofreadOptions>;

export const proofreadInput = z.object({
  source: documentSource,
  /** The note that a text is a part of: what is ignored there is ignored in the text. */
  note: noteId.optional(),
  /** UTF-16 offset that the person looks at: a stream tells what is found there first. */
  near: z.int().nonnegative().optional(),
  ...proofreadOptions.shape,
});
export type ProofreadInput = z.infer<typeof proofreadInput>;

export const proofreadProgress = z.object({
  stage: z.string(),
  done: z.int(),
  total: z.int(),
  /** What rules found since the progress before, in no order; the result takes its place. */
  found: z.array(correction),
  /** The revision of the note that it was found in. */
  revision: z.int().nullable(),
});
export type ProofreadProgress = z.infer<typeof proofreadProgress>;

export const proofreadEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("progress"), ...proofreadProgress.shape }),
  z.object({ kind: z.literal("result"), result: proofreadResult }),
]);
export type ProofreadEvent = z.infer<typeof proofreadEvent>;
