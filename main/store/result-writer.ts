import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { hashBytes } from "./hash-bytes.ts";

export interface ResultRows {
  note: NoteId;
  /** All units the note has from now on; null leaves them as they are, and rows of others are left out. */
  units: readonly string[] | null;
  rows: readonly { unit: string; stage: string; value: string }[];
}

/** Stores results under their units, which live as long as some note holds them. */
export function createResultWriter(db: Connection) {
  const findNote = db.prepare<[string], number>("SELECT number FROM note WHERE id = ?").pluck();
  const findUnit = db.prepare<[Buffer], number>("SELECT number FROM unit WHERE hash = ?").pluck();
  const findHeld = db
    .prepare<[number, Buffer], number>(
      "SELECT number FROM unit JOIN note_unit ON note_unit.unit = number WHERE note_unit.note = ? AND hash = ?",
    )
    .pluck();
  const addUnit = db.prepare<[Buffer], number>("INSERT INTO unit (hash) VALUES (?) RETURNING number").pluck();
  const findStage = db.prepare<[Buffer], number>("SELECT number FROM stage WHERE hash = ?").pluck();
  const addStage = db
    .prepare<[Buffer], number>("INSERT INTO stage (hash) VALUES (?) RETURNING number")
    .pluck();
  const held = db.prepare<[number], number>("SELECT unit FROM note_unit WHERE note = ?").pluck();
  const hold = db.prepare("INSERT INTO note_unit (note, unit) VALUES (?, ?)");
  const release = db.prepare("DELETE FROM note_unit WHERE note = ? AND unit = ?");
  const dropOrphan = db.prepare(
    "DELETE FROM unit WHERE number = ? AND NOT EXISTS (SELECT 1 FROM note_unit WHERE unit = number)",
  );
  const put = db.prepare("INSERT OR REPLACE INTO unit_result (unit, stage, value) VALUES (?, ?, ?)");
  const newestBanana = db
    .prepare<[number], number | null>("SELECT max(revision) FROM banana_result WHERE note = ?")
    .pluck();
  const dropBananas = db.prepare("DELETE FROM banana_result WHERE note = ? AND revision < ?");
  const putBanana = db.prepare(
    "INSERT OR REPLACE INTO banana_result (note, key, revision, value) VALUES (?, ?, ?, ?)",
  );

  /** Makes `units` the units of the note; those that no note holds any more go with their results. */
  function holdUnits(note: number, units: readonly string[]): Map<string, number> {
    const numbers = new Map<string, number>();
    for (const unit of units) {
      const hash = hashBytes(unit);
      numbers.set(unit, findUnit.get(hash) ?? some(addUnit.get(hash)));
    }
    const before = new Set(held.all(note));
    const now = new Set(numbers.values());
    for (const unit of now) if (!before.has(unit)) hold.run(note, unit);
    for (const unit of before) {
      if (now.has(unit)) continue;
      release.run(note, unit);
      dropOrphan.run(unit);
    }
    return numbers;
  }

  /** The units that rows name, of those the note holds. */
  function numbersOf(note: number, rows: ResultRows["rows"]): Map<string, number> {
    const numbers = new Map<string, number>();
    for (const unit of new Set(rows.map((row) => row.unit))) {
      const number = findHeld.get(note, hashBytes(unit));
      if (number !== undefined) numbers.set(unit, number);
    }
    return numbers;
  }

  return {
    /** A note purged meanwhile keeps nothing. */
    writeResults({ note: id, units, rows }: ResultRows): void {
      const note = findNote.get(id);
      if (note === undefined) return;
      const numbers = units === null ? numbersOf(note, rows) : holdUnits(note, units);
      const stages = new Map<string, number>();
      for (const { unit, stage, value } of rows) {
        const number = numbers.get(unit);
        if (number === undefined) {
          // What is added late may be of words that the note has no longer, or that nobody has read for it yet.
          if (units === null) continue;
          throw new AppError("invalid-input", "A result names a unit that the note does not have.");
        }
        const hash = hashBytes(stage);
        const stageNumber = stages.get(stage) ?? findStage.get(hash) ?? some(addStage.get(hash));
        stages.set(stage, stageNumber);
        put.run(number, stageNumber, value);
      }
    },

    /**
     * A note keeps the results of its latest revision; those of earlier ones can no longer be asked for, also when
     * they come late.
     */
    writeBanana(id: NoteId, key: string, revision: number, value: string): void {
      const note = findNote.get(id);
      if (note === undefined || (newestBanana.get(note) ?? 0) > revision) return;
      dropBananas.run(note, revision);
      putBanana.run(note, key, revision, value);
    },

    /** Before a note goes for good: what no other note holds goes with it. */
    releaseNote(note: number): void {
      for (const unit of held.all(note)) {
        release.run(note, unit);
        dropOrphan.run(unit);
      }
    },
  };
}
export type ResultWriter = ReturnType<typeof createResultWriter>;

function some(number: number | undefined): number {
  if (number === undefined) throw new Error("An inserted row was not returned.");
  return number;
}
