import { createHash } from "node:crypto";
import { BANANA_VERSION, summarize } from "#main/banana/summarize.ts";
import { createPace } from "#main/nano/breathe.ts";
import type { Nano } from "#main/nano/nano.ts";
import { unitReport } from "#main/nano/report.ts";
import type { Log } from "#main/log.ts";
import type { Store } from "#main/store/store.ts";
import {
  type DocumentSource,
  SUMMARY_SCHEMA_VERSION,
  type Summary,
  type SummaryEvent,
  type SummaryOptions,
  type SummaryTrace,
  type UnitsResult,
} from "#shared/summary.ts";
import { openDocument, type ReadDocument } from "./documents.ts";
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
  /** The trace as it was first made: kept with the note, under a key of everything that went into it. */
  async function make(
    input: SummaryInput,
    signal: AbortSignal,
    onProgress?: (progress: Progress) => void,
  ): Promise<{ trace: SummaryTrace; isKept: boolean }> {
    const document = await openDocument(input.source, store);
    const key = bananaKey(document, input, nano.fingerprint);
    const kept = document.note === null ? null : await store?.results.readBanana(document.note, key);
    if (kept) return { trace: atRevision(JSON.parse(kept) as SummaryTrace, document), isKept: true }; // written by keep() below

    const read = await nano.read(document.text, {
      signal,
      ...(document.note !== null && { note: document.note }),
      ...(onProgress && { onProgress }),
    });
    const { id } = document.record;
    const { type, length, format } = input;
    const pace = createPace();
    const made = await summarize(read, { type, length, format, name: id }, async () => pace(), signal);
    const { scores, lineOf, ...shown } = made;
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
    const trace: SummaryTrace = {
      schemaVersion: SUMMARY_SCHEMA_VERSION,
      summary,
      stages: [
        ...read.stages,
        { name: "summarize", version: BANANA_VERSION, level: "banana", computed: 1, cached: 0, skipped: 0 },
      ],
      units: read.units.map((unit, index) => ({
        ...unitReport(unit),
        score: scores[index] ?? 0,
        line: lineOf[index] ?? null,
      })),
    };
    keep(document, key, trace);
    return { trace, isKept: false };
  }

  function keep({ note, record }: ReadDocument, key: string, trace: SummaryTrace): void {
    if (note === null || store === null) return;
    // The text of a long trace takes milliseconds to write, which the answer does not wait for.
    setImmediate(() => {
      store.results
        .writeBanana(note, key, record.revision ?? 0, JSON.stringify(trace))
        .catch((error: unknown) => log.warn({ error: String(error) }, "a summary was not kept"));
    });
  }

  return {
    create: async (input, signal) => answer(await make(input, signal)),
    trace: async (input, signal) => (await make(input, signal)).trace,
    async *stream(input, signal) {
      const started = performance.now();
      const events = withProgress(signal, (inner, onProgress) => make(input, inner, onProgress));
      for await (const event of events) {
        if (event.kind === "progress") yield event;
        else yield { kind: "result", summary: answer(event.result), elapsedMs: performance.now() - started };
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

function bananaKey(
  { record }: ReadDocument,
  { type, length, format }: SummaryOptions,
  fingerprint: string,
): string {
  const parts = [record.sha256, type, length, format, BANANA_VERSION, fingerprint, SUMMARY_SCHEMA_VERSION];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/** The same text may stand at a newer revision than the one its summary was made from. */
function atRevision(trace: SummaryTrace, { record }: ReadDocument): SummaryTrace {
  return { ...trace, summary: { ...trace.summary, documents: [record] } };
}

/** What one request is told: of a kept result, nothing was computed for it. */
function answer({ trace, isKept }: { trace: SummaryTrace; isKept: boolean }): Summary {
  if (!isKept) return trace.summary;
  return { ...trace.summary, units: { computed: 0, cached: trace.units.length } };
}
