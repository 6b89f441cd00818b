import { createHash } from "node:crypto";
import { BANANA_VERSION } from "#main/banana/summarize.ts";
import { errorRecord, type Log } from "#main/log.ts";
import { createRecent } from "#main/nano/recent.ts";
import type { Store } from "#main/store/store.ts";
import { SUMMARY_SCHEMA_VERSION, type SummaryOptions, type SummaryTrace } from "#shared/summary.ts";
import type { ReadDocument } from "./documents.ts";

/** Summaries of notes with their traces: the latest in memory, all of the note's present revision in the store. */
export interface KeptTraces {
  find(document: ReadDocument, options: SummaryOptions): Promise<SummaryTrace | null>;
  /** `made` builds the trace, of `units` units. */
  keep(document: ReadDocument, options: SummaryOptions, units: number, made: () => SummaryTrace): void;
}

/** A trace of more units is made again when asked for: writing or reading it as JSON would block the host. */
const KEPT_UNITS_MAX = 5_000;
const RECENT_MAX = 16;

/** `fingerprint` stands for every version of the nano level. */
export function createKeptTraces(store: Store | null, fingerprint: string, log: Log): KeptTraces {
  const recent = createRecent<SummaryTrace>(2 * RECENT_MAX);

  const keyOf = ({ note, record }: ReadDocument, { type, length, format }: SummaryOptions): string => {
    const versions = [BANANA_VERSION, fingerprint, SUMMARY_SCHEMA_VERSION];
    const parts = [note, record.sha256, type, length, format, ...versions];
    return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  };

  return {
    async find(document, options) {
      if (document.note === null || store === null) return null;
      const key = keyOf(document, options);
      const known = recent.get(key);
      const kept = known === undefined ? await store.results.readBanana(document.note, key) : null;
      const trace = known ?? (kept === null ? undefined : (JSON.parse(kept) as SummaryTrace)); // written by keep below
      if (trace === undefined) return null;
      recent.set(key, trace);
      return atRevision(trace, document);
    },
    keep(document, options, units, made) {
      const { note, record } = document;
      if (note === null || store === null || units > KEPT_UNITS_MAX) return;
      const key = keyOf(document, options);
      const trace = made();
      recent.set(key, trace);
      // The text of a long trace takes milliseconds to write, which the answer does not wait for.
      setImmediate(() => {
        store.results
          .writeBanana(note, key, record.revision ?? 0, JSON.stringify(trace))
          .catch((error: unknown) => log.warn({ error: errorRecord(error) }, "a summary was not kept"));
      });
    },
  };
}

/** The same text may stand at a newer revision than the one its summary was made from. */
function atRevision(trace: SummaryTrace, { record }: ReadDocument): SummaryTrace {
  return { ...trace, summary: { ...trace.summary, documents: [record] } };
}
