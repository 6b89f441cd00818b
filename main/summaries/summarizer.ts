import type { Aggregate, AggregateKind } from "#shared/aggregates.ts";
import type { LeftOut } from "#shared/bundle.ts";
import type { BundleTrace } from "#shared/bundle-trace.ts";
import type { BundleChanges, ChangedUnit } from "#shared/changes.ts";
import type { Coverage } from "#shared/coverage.ts";
import type { Example, ExampleAccuracy } from "#shared/examples.ts";
import type { Abbreviation, DefineInput, WordEntry } from "#shared/lexicon.ts";
import type { AppliedMark, SentenceMark } from "#shared/marks.ts";
import type { Note, NoteId } from "#shared/note.ts";
import type { DocumentRecord, Summary, SummaryOptions, SummaryTrace, UnitsResult } from "#shared/summary.ts";
import type { GuardWarning, Rewrite, RewriteOptions } from "#shared/rewrite.ts";
import type { MeaningQuestion, RewriteDocument, RewriteProgress } from "#main/rewriting/rules-rewriter.ts";
import type { Store } from "#main/store/store.ts";
import type { Progress } from "./progress.ts";

/** A document to read: its text, the record a trace keeps of it, and its note when it is one. */
export interface ReadDocument {
  text: string;
  record: DocumentRecord;
  note: NoteId | null;
  /** What the person pinned and banned in it. */
  marks: readonly AppliedMark[];
  /** Where the text begins in the document of the record, when it is a part of it. */
  offset?: number;
}

/**
 * A note to read with others: its text is asked for when its turn comes, or is there. `date` as in AggregateOptions;
 * of one that is new, no results are kept.
 */
export type BundleDocument = { record: DocumentRecord; date: string | null; isNew: boolean } & (
  | { note: NoteId }
  | { text: string }
);

/** What is read together, in its order; of the notes `found`, those `left` are known not to be read. */
export interface Bundle {
  documents: readonly BundleDocument[];
  found: number;
  left: readonly LeftOut[];
}

/** Two texts of one note; `before` is null for a note that was not there. `date` as in AggregateOptions. */
export interface NoteVersions {
  record: DocumentRecord;
  before: string | null;
  after: string;
  date: string | null;
}

/** What differs between them; of a note that was not there, only its tasks are told. */
export interface NoteChanges {
  units: ChangedUnit[];
  tasks: BundleChanges["tasks"];
}

/** What is gathered from a document; `date` is the day it was written, as YYYY-MM-DD, or null. */
export interface AggregateOptions {
  kind: AggregateKind;
  date: string | null;
  /** A person's labelled examples, for the kind that names labels. */
  examples?: readonly Example[];
}

/** Where results are kept; without a library there is none. */
export type ResultStore = Store["results"] & {
  /** A note with its text, for bundles; fails as the store does. */
  readNote(id: NoteId): Promise<Note>;
  /** What the person pinned and banned in a note. */
  readMarks(id: NoteId): Promise<SentenceMark[]>;
};

/** Results and notes of a library. */
export function resultStoreOf({
  results,
  notes,
  marks,
}: Pick<Store, "results" | "notes" | "marks">): ResultStore {
  return { ...results, readNote: (id) => notes.get(id), readMarks: (id) => marks.list(id) };
}

/**
 * Reads documents and decides on them, in the thread of the caller or in one of its own.
 * Every call fails with an AppError: `cancelled` when `signal` is aborted, `unavailable` when threads keep dying.
 */
export interface Summarizer {
  /** sha256 of the table of word vectors. */
  readonly tables: string;
  summarize(
    document: ReadDocument,
    options: SummaryOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Summary>;
  /** How a summary was made. */
  trace(document: ReadDocument, options: SummaryOptions, signal: AbortSignal): Promise<SummaryTrace>;
  /** What the text names and a summary of it does not. */
  coverage(document: ReadDocument, options: SummaryOptions, signal: AbortSignal): Promise<Coverage>;
  units(document: ReadDocument, signal: AbortSignal): Promise<UnitsResult>;
  aggregate(document: ReadDocument, options: AggregateOptions, signal: AbortSignal): Promise<Aggregate>;
  summarizeBundle(
    bundle: Bundle,
    options: SummaryOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Summary>;
  /** How a summary of a bundle is made. */
  traceBundle(bundle: Bundle, options: SummaryOptions, signal: AbortSignal): Promise<BundleTrace>;
  /** Without a date each note counts from its own. */
  aggregateBundle(
    bundle: Bundle,
    options: AggregateOptions,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Aggregate>;
  /** Rewrites by rules. */
  rewrite(
    document: RewriteDocument,
    options: RewriteOptions,
    signal: AbortSignal,
    onProgress?: (progress: RewriteProgress) => void,
  ): Promise<Rewrite>;
  /** What an English word means. */
  define(input: DefineInput, signal: AbortSignal): Promise<WordEntry>;
  /** What a text explains its abbreviations by. */
  abbreviations(text: string, signal: AbortSignal): Promise<Abbreviation[]>;
  /** What each wording says otherwise than its source. */
  checkMeaning(question: MeaningQuestion, signal: AbortSignal): Promise<GuardWarning[][]>;
  /** Stands for every version of the nano level. */
  versions(signal: AbortSignal): Promise<string>;
  /** Reads a note, so that its results are kept, and waits until they are. */
  index(note: { note: NoteId; text: string }, signal: AbortSignal): Promise<null>;
  /** How well labelled examples tell their labels apart. */
  accuracy(examples: readonly Example[], signal: AbortSignal): Promise<ExampleAccuracy[]>;
  compare(versions: NoteVersions, signal: AbortSignal): Promise<NoteChanges>;
  /** The language of each text of at most 2,000 characters, as an ISO 639-1 code, or null where it cannot be told. */
  languages(texts: readonly string[], signal: AbortSignal): Promise<(string | null)[]>;
  /** Drops from memory all that was read, at once and also by work under way. */
  forget(): void;
  /** Starts the threads before the first text comes, in the background. */
  warm(): void;
  /** Waits until results under way are kept, then ends the threads; work under way fails as cancelled. */
  close(): Promise<void>;
}
