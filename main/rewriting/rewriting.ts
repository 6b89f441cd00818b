import { AppError } from "#shared/errors.ts";
import type {
  Rewrite,
  RewriteEvent,
  RewriteInput,
  RewriteOptions,
  RewriteRecord,
  RewriteReplay,
  RewriteReplayInput,
  TextRange,
} from "#shared/rewrite.ts";
import type { DocumentSource } from "#shared/summary.ts";
import type { EngineCalls } from "#main/models/engine-calls.ts";
import type { Store } from "#main/store/store.ts";
import { openDocument } from "#main/summaries/documents.ts";
import type { Summarizer } from "#main/summaries/summarizer.ts";
import { createModelRewriter, type WritingModel } from "./model-rewriter.ts";
import { noticesOfModel } from "./notices.ts";
import { eventsOf } from "./events-of.ts";
import type { RewriteDocument } from "./rules-rewriter.ts";
import { undoneWithModel } from "./undone.ts";

/** Rewrites of notes and of text that is stored nowhere. Nothing is changed by it. Without a model rules do it. */
export interface Rewriting {
  create(input: RewriteInput, model: WritingModel | null, signal: AbortSignal): Promise<Rewrite>;
  stream(
    input: RewriteInput,
    model: WritingModel | null,
    signal: AbortSignal,
  ): AsyncGenerator<RewriteEvent, void>;
  /** All that a rewrite was made from, to make it again. */
  record(input: RewriteInput, model: WritingModel | null, signal: AbortSignal): Promise<RewriteRecord>;
  /** Makes a recorded rewrite again, and says what is otherwise. */
  replay(input: RewriteReplayInput, model: WritingModel | null, signal: AbortSignal): Promise<RewriteReplay>;
}

export interface RewritingParts {
  summarizer: Pick<Summarizer, "rewrite" | "checkMeaning">;
  store: Store | null;
  /** Without one a model cannot be asked for. */
  engine: Pick<EngineCalls, "stream"> | null;
}

/** Opens what a call names, and has it rewritten. */
export function createRewriting({ summarizer, store, engine }: RewritingParts): Rewriting {
  const writer =
    engine === null
      ? null
      : createModelRewriter({
          engine,
          judge: (source, wordings, language, signal) =>
            summarizer.checkMeaning({ source, wordings, language }, signal),
        });

  async function rewrite(
    input: RewriteInput,
    model: WritingModel | null,
    signal: AbortSignal,
    onEvent: (event: RewriteEvent) => void,
  ): Promise<Rewrite> {
    const document = await open(input, store);
    const options = optionsOf(input);
    const { structure, format } = options;
    const isForModel = model !== null && writer !== null && needsModel(options);
    const base = await summarizer.rewrite(
      document,
      isForModel
        ? { tone: "as-is", length: "as-is", isPlainLanguage: false, format, ...(structure && { structure }) }
        : options,
      signal,
      (progress) => onEvent({ kind: "progress", ...progress }),
    );
    if (!isForModel) return base;
    const made = await writer.rewrite(
      { ...base, undone: undoneWithModel(base) },
      options,
      model,
      signal,
      onEvent,
    );
    const { measured } = await remeasured(made, summarizer, signal);
    return {
      ...made,
      measured: { before: base.measured.before, after: measured },
      notices: noticesOfModel(made, base),
    };
  }

  async function record(
    input: RewriteInput,
    model: WritingModel | null,
    signal: AbortSignal,
  ): Promise<RewriteRecord> {
    const { rewriteRecordOf } = await loadRecords();
    return rewriteRecordOf(await rewrite(input, model, signal, () => {}), input);
  }

  return {
    create: (input, model, signal) => rewrite(input, model, signal, () => {}),
    async *stream(input, model, signal) {
      const started = performance.now();
      const events = eventsOf<RewriteEvent, Rewrite>(signal, (inner, onEvent) =>
        rewrite(input, model, inner, onEvent),
      );
      for await (const event of events) {
        if ("result" in event)
          yield { kind: "result", rewrite: event.result, elapsedMs: performance.now() - started };
        else yield event.event;
      }
    },
    record,
    async replay({ record: recorded, source = sourceOf(recorded) }, model, signal) {
      const { options, input } = recorded;
      const found = await record(
        { source, ...options, ...(input.asked !== null && { range: input.asked }) },
        model,
        signal,
      );
      return (await loadRecords()).compareRewrites(recorded, found);
    },
  };
}

/** A record names the versions of rules that only the summarizer's thread needs, and that take long to load. */
const loadRecords = () => import("./records.ts");

/** Words, sentences and grade of the text as it is now. */
async function remeasured(
  { text, document }: Omit<Rewrite, "measured" | "notices">,
  summarizer: RewritingParts["summarizer"],
  signal: AbortSignal,
) {
  const options = { tone: "as-is", length: "as-is", format: "as-is", isPlainLanguage: false } as const;
  const read = await summarizer.rewrite({ text, record: document, note: null, range: null }, options, signal);
  return { measured: read.measured.before };
}

/** What only words can do; structure and format are a matter of rules. */
const needsModel = ({ tone, length, isPlainLanguage, instruction }: RewriteOptions): boolean =>
  tone !== "as-is" || length !== "as-is" || isPlainLanguage || instruction !== undefined;

/** The note that was recorded. @throws AppError `invalid-input` for a text, which is stored nowhere. */
function sourceOf({ input: { note, name } }: RewriteRecord): DocumentSource {
  if (note !== null) return { kind: "note", id: note };
  throw new AppError("invalid-input", `The record is of a text, "${name}". Give that text to replay it.`);
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
