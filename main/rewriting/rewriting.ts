import { AppError } from "#shared/errors.ts";
import type { Rewrite, RewriteEvent, RewriteInput, RewriteOptions, TextRange } from "#shared/rewrite.ts";
import type { DocumentSource } from "#shared/summary.ts";
import type { Store } from "#main/store/store.ts";
import { openDocument } from "#main/summaries/documents.ts";
import { withProgress } from "#main/summaries/progress.ts";
import type { Summarizer } from "#main/summaries/summarizer.ts";
import type { RewriteDocument } from "./rules-rewriter.ts";

/** Rewrites of notes and of text that is stored nowhere. Nothing is changed by it. */
export interface Rewriting {
  create(input: RewriteInput, signal: AbortSignal): Promise<Rewrite>;
  stream(input: RewriteInput, signal: AbortSignal): AsyncGenerator<RewriteEvent, void>;
}

/** Opens what a call names, and has it rewritten. */
export function createRewriting({
  summarizer,
  store,
}: {
  summarizer: Pick<Summarizer, "rewrite">;
  store: Store | null;
}): Rewriting {
  return {
    async create(input, signal) {
      return summarizer.rewrite(await open(input, store), optionsOf(input), signal);
    },
    async *stream(input, signal) {
      const started = performance.now();
      const document = await open(input, store);
      const events = withProgress(signal, (inner, onProgress) =>
        summarizer.rewrite(document, optionsOf(input), inner, onProgress),
      );
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", rewrite: event.result, elapsedMs: performance.now() - started };
      }
    },
  };
}

async function open({ source, range }: RewriteInput, store: Store | null): Promise<RewriteDocument> {
  const whole: DocumentSource = source.kind === "selection" ? { kind: "note", id: source.id } : source;
  const { text, record, note } = (await openDocument(whole, store)).document;
  const asked = source.kind === "selection" ? { start: source.start, end: source.end } : (range ?? null);
  if (asked !== null) requireRange(text, asked);
  return { text, record, note, range: asked };
}

function requireRange(text: string, { start, end }: TextRange): void {
  if (start < end && end <= text.length) return;
  throw new AppError(
    "invalid-input",
    `The text has ${text.length} characters; the selection from ${start} to ${end} is not a part of it. Select some words and try again.`,
  );
}

function optionsOf({
  tone,
  length,
  format,
  structure,
  isPlainLanguage,
  instruction,
  model,
}: RewriteInput): RewriteOptions {
  return {
    tone,
    length,
    format,
    isPlainLanguage,
    ...(structure !== undefined && { structure }),
    ...(instruction !== undefined && instruction !== "" && { instruction }),
    ...(model !== undefined && { model }),
  };
}
