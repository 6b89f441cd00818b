import type { Store } from "#main/store/store.ts";
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

/** Summaries and unit reports of notes and of text that is stored nowhere. */
export interface Summaries {
  create(input: SummaryInput, signal: AbortSignal): Promise<Summary>;
  stream(input: SummaryInput, signal: AbortSignal): AsyncGenerator<SummaryEvent, void>;
  trace(input: SummaryInput, signal: AbortSignal): Promise<SummaryTrace>;
  units(source: DocumentSource, signal: AbortSignal): Promise<UnitsResult>;
}

/** Opens what a call names and has the summarizer read it. */
export function createSummaries({
  summarizer,
  store,
}: {
  summarizer: Summarizer;
  store: Store | null;
}): Summaries {
  return {
    create: async (input, signal) =>
      summarizer.summarize(await openDocument(input.source, store), optionsOf(input), signal),
    trace: async (input, signal) =>
      summarizer.trace(await openDocument(input.source, store), optionsOf(input), signal),
    async *stream(input, signal) {
      const started = performance.now();
      const events = withProgress(signal, async (inner, onProgress) => {
        const document = await openDocument(input.source, store);
        return summarizer.summarize(document, optionsOf(input), inner, onProgress);
      });
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", summary: event.result, elapsedMs: performance.now() - started };
      }
    },
    units: async (source, signal) => summarizer.units(await openDocument(source, store), signal),
  };
}

function optionsOf({ type, length, format }: SummaryInput): SummaryOptions {
  return { type, length, format };
}
