import { createHash } from "node:crypto";
import { setImmediate as immediate } from "node:timers/promises";
import { BANANA_VERSION } from "#main/banana/summarize.ts";
import { errorRecord, type Log } from "#main/log.ts";
import { createRecent } from "#main/nano/recent.ts";
import {
  SUMMARY_SCHEMA_VERSION,
  type Summary,
  type SummaryOptions,
  type SummaryTrace,
  summary as summarySchema,
} from "#shared/summary.ts";
import type { ReadDocument, ResultStore } from "./summarizer.ts";

/** Summaries of notes with their traces: the latest in memory, all of the note's present revision in the store. */
export interface KeptTraces {
  open(document: ReadDocument, options: SummaryOptions): Kept;
  /** Drops all traces from memory; one that is opened already is not put back. */
  forget(): void;
  /** Waits until all is written. */
  close(): Promise<void>;
}

/** The place of one summary. */
export interface Kept {
  /** The trace when it is in memory. */
  known: SummaryTrace | null;
  /** What is in the store: a trace of these versions, or one that earlier versions made of the same text. */
  find(): Promise<Found>;
  /** `made` builds the trace, of `units` units; it is called after the answer. */
  keep(units: number, made: () => SummaryTrace): void;
}

/** `trace` is the answer; `earlier` may be shown, marked as such, until the answer is there. */
export interface Found {
  trace: SummaryTrace | null;
  earlier: Summary | null;
}

/** The stored form: which versions made the trace. */
interface StoredTrace {
  versions: string;
  trace: SummaryTrace;
}

/** A trace of more units is made again when asked for: that is hardly slower than reading it as JSON. */
const KEPT_UNITS_MAX = 5_000;
/** Bytes of memory for traces, by estimate. */
const MEMORY_BYTES = 16 * 2 ** 20;

/** `fingerprint` stands for every version of the nano level. */
export function createKeptTraces(results: ResultStore | null, fingerprint: string, log: Log): KeptTraces {
  let memory = createRecent<SummaryTrace>(MEMORY_BYTES, traceBytes);
  let writing = Promise.resolve();
  const versions = [BANANA_VERSION, fingerprint, SUMMARY_SCHEMA_VERSION].join(" ");

  return {
    open(document, options) {
      const { note, record } = document;
      if (note === null || results === null) return NOT_KEPT;
      const recent = memory;
      const key = keyOf(document, options);
      const known = recent.get(key);
      return {
        known: known === undefined ? null : atRevision(known, document),
        async find() {
          const stored = await results.readBanana(note, key);
          if (stored === null) return NOT_FOUND;
          const { versions: by, trace } = JSON.parse(stored) as StoredTrace; // written by keep below
          const shown = atRevision(trace, document);
          if (by !== versions)
            return { trace: null, earlier: summarySchema.safeParse(shown.summary).data ?? null };
          recent.set(key, trace);
          return { trace: shown, earlier: null };
        },
        keep(units, made) {
          if (units > KEPT_UNITS_MAX) return;
          const building = immediate().then(() => {
            const built = made();
            recent.set(key, built);
            return built;
          });
          writing = Promise.all([building, writing])
            .then(([built]) =>
              results.writeBanana(
                note,
                key,
                record.revision ?? 0,
                JSON.stringify({ versions, trace: built } satisfies StoredTrace),
              ),
            )
            .catch((error: unknown) => log.warn({ error: errorRecord(error) }, "a summary was not kept"));
        },
      };
    },
    forget() {
      memory = createRecent(MEMORY_BYTES, traceBytes);
    },
    close: async () => await writing,
  };
}

/** One place for each text, choice and marks of a note, whatever the versions. */
function keyOf({ note, record, marks }: ReadDocument, { type, length, format }: SummaryOptions): string {
  const parts = [note, record.sha256, type, length, format, marks];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

const NOT_FOUND: Found = { trace: null, earlier: null };
const NOT_KEPT: Kept = { known: null, find: () => Promise.resolve(NOT_FOUND), keep: () => {} };

/** Heap bytes of a trace by estimate; its units are slices that hold on to the text of the document. */
function traceBytes({ summary, units }: SummaryTrace): number {
  return 2_000 + 2 * summary.read.characters + 700 * units.length;
}

/** The same text may stand at a newer revision than the one its summary was made from. */
function atRevision(trace: SummaryTrace, { record }: ReadDocument): SummaryTrace {
  return { ...trace, summary: { ...trace.summary, documents: [record] } };
}
