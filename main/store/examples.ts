import { randomBytes } from "node:crypto";
import { AppError } from "#shared/errors.ts";
import type { Example, ExampleInput } from "#shared/examples.ts";
import type { Clock } from "#main/clock.ts";
import type { Connection } from "./connection.ts";

const COLUMNS = 'id, set_name AS "set", label, text, added_at AS addedAt';
/** More would make every reading slow, and tell labels no better apart. */
const EXAMPLES_MAX = 5000;

export function createExampleReader(db: Connection) {
  const all = db.prepare<[], Example>(
    `SELECT ${COLUMNS} FROM example ORDER BY set_name, label, added_at, id`,
  );
  return { listExamples: (): Example[] => all.all() };
}

export function createExampleWriter(db: Connection, clock: Clock) {
  const insert = db.prepare<[string, string, string, string, number], Example>(
    `INSERT INTO example (id, set_name, label, text, added_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET label = label RETURNING ${COLUMNS}`,
  );
  const count = db.prepare<[], number>("SELECT count(*) FROM example").pluck();
  const remove = db.prepare<[string], Example>(`DELETE FROM example WHERE id = ? RETURNING ${COLUMNS}`);
  return {
    /** The same text with the same label is one example. */
    addExample({ set, label, text }: ExampleInput): Example {
      if ((count.get() ?? 0) >= EXAMPLES_MAX) {
        throw new AppError("invalid-input", `There are ${EXAMPLES_MAX} examples. Remove some first.`);
      }
      const row = insert.get(randomBytes(6).toString("hex"), set, label, text, clock());
      if (row === undefined) throw new Error("An example was not stored.");
      return row;
    },
    removeExample(id: string): Example {
      const row = remove.get(id);
      if (row !== undefined) return row;
      throw new AppError("not-found", `There is no example "${id}". List the examples to see their ids.`);
    },
  };
}
