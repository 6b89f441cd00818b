import type { Store } from "#main/store/store.ts";
import type { Aggregate, AggregateInput } from "#shared/aggregates.ts";
import { dayIn, isoDay } from "#shared/calendar.ts";
import type {
  DocumentSource,
  Summary,
  SummaryEvent,
  SummaryOptions,
  SummaryTrace,
  UnitsResult,
} from "#shared/summary.ts";
import { openDocument } from "./documents.ts";
import { withProgress } from "./progress.ts";
import type { Summarizer } from "./summarizer.ts";

export type SummaryInput = SummaryOptions & { source: DocumentSource };

/** Summaries, aggregates and unit reports of notes and of text that is stored nowhere. */
export interface Summaries {
  create(input: SummaryInput, signal: AbortSignal): Promise<Summary>;
  stream(input: SummaryInput, signal: AbortSignal): AsyncGenerator<SummaryEvent, void>;
  trace(input: SummaryInput, signal: AbortSignal): Promise<SummaryTrace>;
  units(source: DocumentSource, signal: AbortSignal): Promise<UnitsResult>;
  aggregate(input: AggregateInput, signal: AbortSignal): Promise<Aggregate>;
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
  return {
    create: async (input, signal) => summarizer.summarize(await open(input.source), optionsOf(input), signal),
    trace: async (input, signal) => summarizer.trace(await open(input.source), optionsOf(input), signal),
    async *stream(input, signal) {
      const started = performance.now();
      const events = withProgress(signal, async (inner, onProgress) => {
        return summarizer.summarize(await open(input.source), optionsOf(input), inner, onProgress);
      });
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", summary: event.result, elapsedMs: performance.now() - started };
      }
    },
    units: async (source, signal) => summarizer.units(await open(source), signal),
    async aggregate({ source, kind, date }, signal) {
      const { document, createdAt } = await openDocument(source, store);
      return summarizer.aggregate(document, { kind, date: date ?? localDay(createdAt) }, signal);
    },
  };
}

/** The day of a time where this program runs, as YYYY-MM-DD. */
function localDay(time: number | null): string | null {
  if (time === null) return null;
  const local = new Date(time);
  const day = dayIn(local.getFullYear(), local.getMonth() + 1, local.getDate());
  return day === null ? null : isoDay(day);
}

function optionsOf({ type, length, format }: SummaryInput): SummaryOptions {
  return { type, length, format };
}
