import type { NoteId } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { hashBytes } from "./hash-bytes.ts";

export function createResultReader(db: Connection) {
  const findStage = db.prepare<[Buffer], number>("SELECT number FROM stage WHERE hash = ?").pluck();
  const find = db.prepare<[Buffer], { stage: number; value: string }>(
    `SELECT stage, value FROM unit JOIN unit_result ON unit_result.unit = unit.number WHERE unit.hash = ?`,
  );
  const banana = db
    .prepare<[string, string], string>(
      "SELECT value FROM banana_result JOIN note ON note.number = banana_result.note WHERE note.id = ? AND key = ?",
    )
    .pluck();

  return {
    /** The stored values of `stages`, by unit; a unit without any is absent. */
    readResults(units: readonly string[], stages: readonly string[]): Map<string, Record<string, string>> {
      const names = new Map<number, string>();
      for (const stage of stages) {
        const number = findStage.get(hashBytes(stage));
        if (number !== undefined) names.set(number, stage);
      }
      const found = new Map<string, Record<string, string>>();
      for (const unit of new Set(units)) {
        const values = find.all(hashBytes(unit)).flatMap(({ stage, value }) => pair(names.get(stage), value));
        if (values.length > 0) found.set(unit, Object.fromEntries(values));
      }
      return found;
    },

    readBanana: (note: NoteId, key: string): string | null => banana.get(note, key) ?? null,
  };
}

function pair(name: string | undefined, value: string): [string, string][] {
  return name === undefined ? [] : [[name, value]];
}
