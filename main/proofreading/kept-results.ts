import type { Log } from "#main/log.ts";
import type { PassageResult } from "#main/nano/proofread/finding.ts";
import type { ResultStore } from "#main/nano/result-store.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";

/** What was found of a note's passages, in the library; without a library nothing is there and nothing is kept. */
export interface KeptResults {
  /** By key, those that are there. */
  read(keys: readonly string[], stage: string): Promise<Map<string, PassageResult>>;
  /** Writes one after the other; no caller waits for it. */
  keep(note: NoteId, stage: string, made: ReadonlyMap<string, PassageResult>): void;
  /** Waits until results under way are kept. */
  close(): Promise<void>;
}

/** Passages asked of the store at a time. */
const STORE_BATCH = 500;

/** @param failure what the log says when results could not be kept */
export function createKeptResults(results: ResultStore | null, log: Log, failure: string): KeptResults {
  let writing = Promise.resolve();
  return {
    async read(keys, stage) {
      const found = new Map<string, PassageResult>();
      if (results === null) return found;
      for (let at = 0; at < keys.length; at += STORE_BATCH) {
        const rows = await results.read(keys.slice(at, at + STORE_BATCH), [stage]);
        for (const [key, { [stage]: value }] of rows) {
          if (value !== undefined) found.set(key, JSON.parse(value) as PassageResult); // kept below under this fingerprint
        }
      }
      return found;
    },
    keep(note, stage, made) {
      if (results === null || made.size === 0) return;
      const rows = [...made].map(([unit, value]) => ({ unit, stage, value: JSON.stringify(value) }));
      writing = writing
        .then(() => results.write({ note, units: null, rows }))
        .catch((error: unknown) => {
          const code = error instanceof AppError ? error.code : "internal";
          log.warn({ note, code }, failure);
        });
    },
    close: async () => await writing,
  };
}
