import { BANANA_VERSION, summarize } from "#main/banana/summarize.ts";
import { createPace } from "#main/nano/breathe.ts";
import type { Nano } from "#main/nano/nano.ts";
import { unitReport } from "#main/nano/report.ts";
import type { Log } from "#main/log.ts";
import type { Store } from "#main/store/store.ts";
import {
  type DocumentSource,
  type StageReport,
  SUMMARY_SCHEMA_VERSION,
  type Summary,
  type SummaryEvent,
  type SummaryOptions,
  type SummaryTrace,
  type UnitsResult,
} from "#shared/summary.ts";
import { openDocument } from "./documents.ts";
import { createKeptTraces } from "./kept-traces.ts";
import { type Progress, withProgress } from "./progress.ts";

export type SummaryInput = SummaryOptions & { source: DocumentSource };

/** Summaries and unit reports of notes and of text that is stored nowhere. */
export interface Summaries {
  create(input: SummaryInput, signal: AbortSignal): Promise<Summary>;
  stream(input: SummaryInput, signal: AbortSignal): AsyncGenerator<SummaryEvent, void>;
  trace(input: SummaryInput, signal: AbortSignal): Promise<SummaryTrace>;
  units(source: DocumentSource, signal: AbortSignal): Promise<UnitsResult>;
}

/** Joins the two levels: nano results of a document, then the banana decided from them, kept with its trace. */
export function createSummaries({
  nano,
  store,
  log,
}: {
  nano: Nano;
  store: Store | null;
  log: Log;
}): Summaries {
  const kept = createKeptTraces(store, nano.fingerprint, log);

  async function make(
    input: SummaryInput,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<Made> {
    const document = await openDocument(input.source, store);
    const found = await kept.find(document, input);
    if (found !== null) return { summary: fromKept(found), trace: () => found };

    const read = await nano.read(document.text, {
      signal,
      ...(document.note !== null && { note: document.note }),
      ...(onProgress && { onProgress }),
    });
    const { type, length, format } = input;
    const options = { type, length, format, name: document.record.id };
    const pace = createPace(() => {}, 1);
    const { scores, lineOf, ...shown } = await summarize(read, options, async () => pace(), signal);
    const summary: Summary = {
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      type,
      length,
      format,
      ...shown,
      documents: [document.record],
      read: { characters: read.characters, units: read.units.length },
      units: { computed: read.computed, cached: read.cached },
    };
    const trace = (): SummaryTrace => ({
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      summary,
      stages: [...read.stages, BANANA_STAGE],
      units: read.units.map((unit, index) => ({
        ...unitReport(unit),
        score: scores[index] ?? 0,
        line: lineOf[index] ?? null,
      })),
    });
    kept.keep(document, input, read.units.length, trace);
    return { summary, trace };
  }

  return {
    create: async (input, signal) => (await make(input, signal)).summary,
    trace: async (input, signal) => (await make(input, signal)).trace(),
    async *stream(input, signal) {
      const started = performance.now();
      const events = withProgress(signal, (inner, onProgress) => make(input, inner, onProgress));
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", summary: event.result.summary, elapsedMs: performance.now() - started };
      }
    },
    async units(source, signal) {
      const document = await openDocument(source, store);
      const read = await nano.read(document.text, {
        signal,
        ...(document.note !== null && { note: document.note }),
      });
      return {
        schemaVersion: SUMMARY_SCHEMA_VERSION,
        document: document.record,
        read: { characters: read.characters, units: read.units.length },
        stages: [...read.stages],
        units: read.units.map(unitReport),
      };
    },
  };
}

/** A summary, and how it was first made. */
interface Made {
  summary: Summary;
  trace(): SummaryTrace;
}

const BANANA_STAGE: StageReport = {
  name: "summarize",
  version: BANANA_VERSION,
  level: "banana",
  computed: 1,
  cached: 0,
  skipped: 0,
};

/** What one request is told of a kept result: nothing was computed for it. */
function fromKept({ summary }: SummaryTrace): Summary {
  return { ...summary, units: { computed: 0, cached: summary.read.units } };
}
