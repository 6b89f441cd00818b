import type { NoteId } from "#shared/note.ts";

/**
 * Keeps the results of unit stages. `units` are content keys, `stages` fingerprints, values JSON. Results belong to
 * the notes that hold their units, and go for good when the last of these does.
 */
export interface ResultStore {
  /** Values by unit key, then by stage fingerprint; what is not there is absent. */
  read(units: readonly string[], stages: readonly string[]): Promise<Map<string, Record<string, string>>>;
  /** Adds rows to units of the note, and first makes `units` all that it has, unless they are null. */
  write(entry: {
    note: NoteId;
    units: readonly string[] | null;
    rows: readonly { unit: string; stage: string; value: string }[];
  }): Promise<void>;
}
