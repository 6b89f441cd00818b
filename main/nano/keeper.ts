import type { Log } from "#main/log.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import { createPace } from "./breathe.ts";
import { createRecent } from "./recent.ts";
import type { Content, Resolved } from "./resolve.ts";
import type { ResultStore } from "./result-store.ts";

/** Writes new results to the store in the background, one note after the other. */
export interface Keeper {
  keep(
    note: NoteId,
    documentKey: string,
    contents: readonly (readonly Content[])[],
    computed: readonly ReadonlyMap<string, Resolved>[],
  ): void;
  /** Waits until all is written. */
  close(): Promise<void>;
}

/** Rows of one write: few, so that a save of the user waits little, and the host passes them on in no time. */
const WRITE_ROWS = 1000;
/** A longer note is read again after a restart: its results would hold up the store for seconds. */
const KEPT_UNITS_MAX = 20_000;
const NOTES_REMEMBERED = 1000;

export function createKeeper(
  results: ResultStore | null,
  fingerprints: ReadonlyMap<string, string>,
  log: Log,
): Keeper {
  const documentOf = createRecent<string>(NOTES_REMEMBERED);
  let writing = Promise.resolve();

  async function write(
    store: ResultStore,
    note: NoteId,
    contents: readonly (readonly Content[])[],
    computed: readonly ReadonlyMap<string, Resolved>[],
  ): Promise<void> {
    const pace = createPace();
    let units: readonly string[] | null = [
      ...new Set(contents.flatMap((among) => among.map(({ key }) => key))),
    ];
    let rows: { unit: string; stage: string; value: string }[] = [];
    for (const [unit, { computed: made }] of computed.flatMap((found) => [...found])) {
      const breath = pace();
      if (breath) await breath;
      for (const [stage, value] of made) {
        if (!isFailure(value)) rows.push({ unit, stage: fingerprints.get(stage) ?? stage, value });
      }
      if (rows.length < WRITE_ROWS) continue;
      await store.write({ note, units, rows });
      units = null;
      rows = [];
    }
    if (units !== null || rows.length > 0) await store.write({ note, units, rows });
  }

  return {
    keep(note, documentKey, contents, computed) {
      const isNew = computed.some(({ size }) => size > 0);
      const count = contents.reduce((sum, among) => sum + among.length, 0);
      if (!results || count > KEPT_UNITS_MAX || (!isNew && documentOf.get(note) === documentKey)) return;
      documentOf.set(note, documentKey);
      writing = writing
        .then(async () => await write(results, note, contents, computed))
        .catch((error: unknown) => {
          documentOf.set(note, "");
          log.warn(
            { note, code: error instanceof AppError ? error.code : "internal" },
            "Nano results were not kept; they are computed again when needed.",
          );
        });
    },
    close: async () => await writing,
  };
}

/** Outcomes are JSON with one key, which names what they are. */
function isFailure(json: string): boolean {
  return json.startsWith('{"failed"');
}
