import type { LibraryBundle } from "#shared/bundle.ts";
import { localMidnight, periodOf } from "#shared/calendar.ts";
import { AppError } from "#shared/errors.ts";
import type { NoteId } from "#shared/note.ts";
import type { Connection } from "./connection.ts";
import { matchCondition, parseQuery } from "./match.ts";
import { groupCondition } from "./note-groups.ts";

/** A note of a bundle without its body; `bytes` is the length of that in UTF-8. Times in Unix milliseconds. */
export interface BundleNote {
  id: NoteId;
  title: string;
  revision: number;
  sha256: string;
  createdAt: number;
  deletedAt: number | null;
  bytes: number;
  /** Whether results of an earlier reading are kept. */
  isKnown: boolean;
}

interface Condition {
  sql: string;
  values: readonly unknown[];
}

/**
 * The notes a bundle names, the first created first; those in the trash are among them, but for a search. Ids that
 * are gone are absent.
 */
export function createBundleReader(db: Connection) {
  return {
    bundleNotes(bundle: LibraryBundle): BundleNote[] {
      const { sql, values } = conditionOf(bundle);
      return db
        .prepare<unknown[], Omit<BundleNote, "isKnown"> & { isKnown: number }>(
          `SELECT id, title, revision, sha256, created_at AS createdAt, deleted_at AS deletedAt,
             octet_length(body) AS bytes,
             EXISTS (SELECT 1 FROM note_unit WHERE note_unit.note = note.number) AS isKnown
           FROM note JOIN note_body ON note_body.note = note.number
           WHERE ${sql} ORDER BY created_at, number`,
        )
        .all(...values)
        .map((note) => ({ ...note, isKnown: note.isKnown === 1 }));
    },
  };
}

function conditionOf(bundle: LibraryBundle): Condition {
  if (bundle.kind === "notes")
    return { sql: "id IN (SELECT value FROM json_each(?))", values: [JSON.stringify(bundle.ids)] };
  if (bundle.kind === "search") {
    const match = parseQuery(bundle.query);
    if (match === null) throw new AppError("invalid-input", "The search is empty. Say what to search.");
    const { sql, values } = matchCondition(match);
    return { sql: `deleted_at IS NULL AND ${sql}`, values };
  }
  if (bundle.kind === "day") return inPeriod(bundle.date);
  return bundle.kind === "week" ? inPeriod(bundle.week) : groupCondition(bundle);
}

/** Days begin and end in the time zone of this machine. */
function inPeriod(iso: string): Condition {
  const period = periodOf(iso);
  if (period === null) throw new AppError("invalid-input", `"${iso}" is no day or week.`);
  const from = localMidnight(period.first);
  const to = localMidnight(period.last + 1);
  const within = "BETWEEN ? AND ?";
  return { sql: `(created_at ${within} OR edited_at ${within})`, values: [from, to - 1, from, to - 1] };
}
