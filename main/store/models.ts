import { randomBytes } from "node:crypto";
import { AppError } from "#shared/errors.ts";
import { type ModelDetails, modelDetails } from "#shared/models.ts";
import type { Clock } from "#main/clock.ts";
import type { Connection } from "./connection.ts";

/** A model file as it was when it was last looked at. `size` is in bytes, `modified` in milliseconds since 1970. */
export interface NewModel {
  /** Wished for; a name that is taken gets a number. */
  name: string;
  path: string;
  size: number;
  modified: number;
  details: ModelDetails;
}

export interface ModelRecord extends Omit<NewModel, "details"> {
  id: string;
  /** Null for what this version does not understand, such as the details another version stored. */
  details: ModelDetails | null;
  addedAt: number;
}

const COLUMNS = "id, name, path, size, modified, details, added_at AS addedAt";

type ModelRow = Omit<ModelRecord, "details"> & { details: string };

function fromRow(row: ModelRow): ModelRecord {
  const read = modelDetails.safeParse(JSON.parse(row.details));
  return { ...row, details: read.data ?? null };
}

export function createModelReader(db: Connection) {
  const all = db.prepare<[], ModelRow>(`SELECT ${COLUMNS} FROM model ORDER BY added_at, id`);
  return { listModels: (): ModelRecord[] => all.all().map(fromRow) };
}

export function createModelWriter(db: Connection, clock: Clock) {
  const insert = db.prepare<[string, string, string, number, number, string, number], ModelRow>(
    `INSERT INTO model (id, name, path, size, modified, details, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     RETURNING ${COLUMNS}`,
  );
  const update = db.prepare<[number, number, string, string], ModelRow>(
    `UPDATE model SET size = ?, modified = ?, details = ? WHERE path = ? RETURNING ${COLUMNS}`,
  );
  const isTaken = db.prepare<[string], number>("SELECT count(*) FROM model WHERE name = ?").pluck();
  const remove = db.prepare<[string], ModelRow>(`DELETE FROM model WHERE id = ? RETURNING ${COLUMNS}`);

  function freeName(wished: string): string {
    let name = wished;
    for (let number = 2; isTaken.get(name) !== 0; number += 1) name = `${wished} ${number}`;
    return name;
  }

  return {
    putModel({ name, path, size, modified, details }: NewModel): ModelRecord {
      const found = JSON.stringify(details);
      const id = randomBytes(6).toString("hex");
      const row =
        update.get(size, modified, found, path) ??
        insert.get(id, freeName(name), path, size, modified, found, clock());
      if (row === undefined) throw new Error("A model was not stored.");
      return fromRow(row);
    },
    removeModel(id: string): ModelRecord {
      const row = remove.get(id);
      if (row !== undefined) return fromRow(row);
      throw new AppError(
        "not-found",
        `There is no model "${id}" in the list. List the models to see their ids.`,
      );
    },
  };
}
