import type { WireError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Example } from "#shared/examples.ts";
import type { DefineInput } from "#shared/lexicon.ts";
import type { RewriteOptions } from "#shared/rewrite.ts";
import type { MeaningQuestion, RewriteDocument } from "#main/rewriting/rules-rewriter.ts";
import type { SummaryOptions } from "#shared/summary.ts";
import type { Progress } from "./progress.ts";
import type { AggregateOptions, Bundle, NoteVersions, ReadDocument, ResultStore } from "./summarizer.ts";

/** What the host and the summarizer's thread say to each other. */
export interface ThreadOptions {
  pool: string;
  poolSize: number;
  models: string;
  modelSha256: string;
  /** False when there is no library to keep results in. */
  hasResults: boolean;
}

/** A call of the summarizer. */
export type Work =
  | { name: "summarize" | "trace" | "coverage"; document: ReadDocument; options: SummaryOptions }
  | { name: "aggregate"; document: ReadDocument; options: AggregateOptions }
  | { name: "summarizeBundle"; bundle: Bundle; options: SummaryOptions }
  | { name: "traceBundle"; bundle: Bundle; options: SummaryOptions }
  | { name: "aggregateBundle"; bundle: Bundle; options: AggregateOptions }
  | { name: "rewrite"; document: RewriteDocument; options: RewriteOptions }
  | { name: "define"; input: DefineInput }
  | { name: "abbreviations"; text: string }
  | { name: "checkMeaning"; question: MeaningQuestion }
  | { name: "compare"; versions: NoteVersions }
  | { name: "index"; note: { note: NoteId; text: string } }
  | { name: "languages"; texts: readonly string[] }
  | { name: "versions" }
  | { name: "accuracy"; examples: readonly Example[] }
  | { name: "units"; document: ReadDocument };

export type ToThread =
  | { kind: "work"; id: number; work: Work }
  | { kind: "abort"; id: number }
  | { kind: "forget" }
  | { kind: "close" }
  | { kind: "stored"; id: number; value: unknown }
  | { kind: "not-stored"; id: number; error: WireError };

export type FromThread =
  | { kind: "progress"; id: number; progress: Progress }
  | { kind: "done"; id: number; value: unknown }
  | { kind: "failed"; id: number; error: WireError }
  | { kind: "store"; id: number; name: keyof ResultStore; args: readonly unknown[] }
  | { kind: "log"; level: "debug" | "info" | "warn" | "error"; fields: object; message: string }
  | { kind: "closed" };
