import type { BundleSource } from "#shared/bundle.ts";
import type { BundleTrace, BundleTraceInput } from "#shared/bundle-trace.ts";
import type { BundleChanges, ChangesInput } from "#shared/changes.ts";
import type { Store } from "#main/store/store.ts";
import type { Coverage } from "#shared/coverage.ts";
import type { Replay, ReplayInput, SummaryRecord } from "#shared/record.ts";
import { AppError } from "#shared/errors.ts";
import type { Aggregate, AggregateInput } from "#shared/aggregates.ts";
import { withDoneTasks } from "#shared/done-tasks.ts";
import type {
  DocumentSource,
  ReadSource,
  Summary,
  SummaryEvent,
  SummaryOptions,
  SummaryTrace,
  UnitsResult,
} from "#shared/summary.ts";
import { bundleName, changesOf } from "./changes.ts";
import type { Example, ExampleAccuracy } from "#shared/examples.ts";
import { openDocument } from "./documents.ts";
import { localDay } from "./local-day.ts";
import { withMarksOf } from "./marked-document.ts";
import { asRecorded, compareRecords, recordOf } from "./records.ts";
import { openBundle } from "./open-bundle.ts";
import { joinProgress, type Progress, withProgress } from "./progress.ts";
import type { Summarizer } from "./summarizer.ts";

/** `pins` and `bans` are words of sentences, beside the marks of a note. */
export interface MarkInput {
  pins?: string[];
  bans?: string[];
}
export type SummaryInput = SummaryOptions & MarkInput & { source: ReadSource };
export type TraceInput = SummaryOptions & MarkInput & { source: DocumentSource };

/** Summaries, aggregates and unit reports of notes and of text that is stored nowhere. */
export interface Summaries {
  create(input: SummaryInput, signal: AbortSignal): Promise<Summary>;
  stream(input: SummaryInput, signal: AbortSignal): AsyncGenerator<SummaryEvent, void>;
  trace(input: TraceInput, signal: AbortSignal): Promise<SummaryTrace>;
  /** How a summary of several notes is made. */
  traceBundle(input: BundleTraceInput, signal: AbortSignal): Promise<BundleTrace>;
  /** What the text names and its summary does not. */
  coverage(input: TraceInput, signal: AbortSignal): Promise<Coverage>;
  /** All that a summary was made from, to make it again. */
  record(input: TraceInput, signal: AbortSignal): Promise<SummaryRecord>;
  /** Makes a recorded summary again, and says what is otherwise. */
  replay(input: ReplayInput, signal: AbortSignal): Promise<Replay>;
  units(source: DocumentSource, signal: AbortSignal): Promise<UnitsResult>;
  aggregate(input: AggregateInput, signal: AbortSignal): Promise<Aggregate>;
  /** How well the library's examples tell their labels apart. */
  accuracy(signal: AbortSignal): Promise<ExampleAccuracy[]>;
  /** What changed in a bundle since its last summary, or since a day. */
  changes(input: ChangesInput, signal: AbortSignal): Promise<BundleChanges>;
}

/** Opens what a call names and has the summarizer read it. */
export function createSummaries({
  summarizer,
  store,
}: {
  summarizer: Summarizer;
  store: Store | null;
}): Summaries {
  const open = async (source: DocumentSource) => (await openDocument(source, store)).document;
  const openMarked = async (source: DocumentSource, marks: MarkInput) =>
    withMarksOf(await open(source), marks, store);

  /** Changes are told against this state. A summary stands without it, as on a full disk. */
  async function remember(source: BundleSource, { documents }: Summary): Promise<void> {
    if (store === null || source.kind === "texts") return;
    const read = documents.map(({ id, revision }) => ({ id, revision: revision ?? 0 }));
    await store.bundles.remember(bundleName(source), read).catch(() => {});
  }

  async function summarize(
    input: SummaryInput,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Summary> {
    const { source } = input;
    if (!isDocument(source)) {
      refuseMarks(input);
      const bundle = await openBundle(source, store);
      const summary = await summarizer.summarizeBundle(bundle, optionsOf(input), signal, onProgress);
      await remember(source, summary);
      return summary;
    }
    const { document, notices } = await openMarked(source, input);
    const summary = await summarizer.summarize(document, optionsOf(input), signal, onProgress);
    return notices.length === 0 ? summary : { ...summary, notices: [...summary.notices, ...notices] };
  }

  return {
    create: (input, signal) => summarize(input, signal),
    trace: async (input, signal) =>
      summarizer.trace((await openMarked(input.source, input)).document, optionsOf(input), signal),
    traceBundle: async (input, signal) =>
      summarizer.traceBundle(await openBundle(input.source, store), optionsOf(input), signal),
    async *stream(input, signal) {
      const started = performance.now();
      const work = (inner: AbortSignal, onProgress: (progress: Progress) => void) =>
        summarize(input, inner, onProgress);
      const events = withProgress(signal, work, joinProgress);
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", summary: event.result, elapsedMs: performance.now() - started };
      }
    },
    coverage: async (input, signal) =>
      summarizer.coverage((await openMarked(input.source, input)).document, optionsOf(input), signal),
    async record(input, signal) {
      const { source } = input;
      const { document } = await openMarked(source, input);
      const trace = await summarizer.trace(document, optionsOf(input), signal);
      return recordOf(trace, { document, source, tables: summarizer.tables });
    },
    async replay({ record, source = sourceOf(record) }, signal) {
      const document = asRecorded(await open(source), record);
      const trace = await summarizer.trace(document, record.options, signal);
      return compareRecords(record, recordOf(trace, { document, source, tables: summarizer.tables }));
    },
    changes: async (input, signal) => {
      if (store === null) throw new AppError("not-found", "No library is open here. Name one with --data.");
      return changesOf(input, { store, summarizer }, signal);
    },
    units: async (source, signal) => summarizer.units(await open(source), signal),
    accuracy: async (signal) => summarizer.accuracy(await examplesOf(store), signal),
    async aggregate({ source, kind, date }, signal) {
      const examples = kind === "labels" ? { examples: await examplesOf(store) } : {};
      if (!isDocument(source)) {
        const bundle = await openBundle(source, store);
        return tickDone(
          await summarizer.aggregateBundle(bundle, { kind, date: date ?? null, ...examples }, signal),
          store,
        );
      }
      const { document, createdAt } = await openDocument(source, store);
      const written = createdAt === null ? null : localDay(createdAt);
      return tickDone(
        await summarizer.aggregate(document, { kind, date: date ?? written, ...examples }, signal),
        store,
      );
    },
  };
}

/** The note that was recorded. @throws AppError `invalid-input` for a text, which is stored nowhere. */
function sourceOf({ input: { note: id, part, name } }: SummaryRecord): DocumentSource {
  if (id === null)
    throw new AppError("invalid-input", `The record is of a text, "${name}". Give that text to replay it.`);
  return part === null ? { kind: "note", id } : { kind: "selection", id, ...part };
}

/** Of the tasks of notes, those are done that the person ticked. */
async function tickDone(result: Aggregate, store: Store | null): Promise<Aggregate> {
  if (store === null || result.kind !== "tasks") return result;
  const notes = new Set(result.items.flatMap(({ sources }) => sources.map(({ document }) => document)));
  return withDoneTasks(result, await store.doneTasks.list([...notes]));
}

function isDocument(source: ReadSource): source is DocumentSource {
  return source.kind === "note" || source.kind === "selection" || source.kind === "text";
}

/** Words may stand in several notes, each of which has its own marks. */
function refuseMarks({ pins = [], bans = [] }: MarkInput): void {
  if (pins.length === 0 && bans.length === 0) return;
  throw new AppError(
    "invalid-input",
    "Words are pinned or banned for one text. Summarize one, or pin and ban sentences in the notes themselves.",
  );
}

function optionsOf({ type, length, format }: SummaryOptions): SummaryOptions {
  return { type, length, format };
}

/** Without a library there are none. */
async function examplesOf(store: Store | null): Promise<Example[]> {
  return store === null ? [] : store.examples.list();
}
