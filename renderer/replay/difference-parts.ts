import { textDifference } from "../editor/text-difference.ts";
import type { DiffPiece } from "../rewrite/diff-pieces.ts";

/** What differs between two values: words that went and came, each with a little of what stands around them. */
export type DifferencePart = { field: string | null; pieces: DiffPiece[] };

/** Most UTF-16 units around what differs. */
const AROUND_MAX = 32;

/**
 * The exact places where two values differ; of two objects as JSON, field by field. Null is a value that is not there:
 * of an object beside it the text is told.
 */
export function differenceParts(recorded: string | null, found: string | null): DifferencePart[] {
  const [one, other] = [fieldsOf(recorded), fieldsOf(found)];
  if (one === null || other === null) {
    const [before, after] = [one ? textOf(one.text) : recorded, other ? textOf(other.text) : found];
    return [{ field: null, pieces: piecesOf(before ?? "", after ?? "") }];
  }
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((field) => {
    const [before, after] = [textOf(one[field]), textOf(other[field])];
    return before === after ? [] : [{ field, pieces: piecesOf(before, after) }];
  });
}

function fieldsOf(value: string | null): Record<string, unknown> | null {
  if (value === null || !value.startsWith("{")) return null;
  try {
    return JSON.parse(value) as Record<string, unknown>; // what begins with a brace and parses is an object
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}

/** Figures, versions and hashes are other ones as a whole; of a hash the beginning tells it apart. */
const SINGLE = /^\S*$/;
const HASH = /^[0-9a-f]{64}$/;
const HASH_SHOWN = 12;

function piecesOf(before: string, after: string): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  if (SINGLE.test(before) && SINGLE.test(after)) {
    add("removed", before.replace(HASH, beginning));
    add("added", after.replace(HASH, beginning));
    return pieces;
  }
  let at = 0;
  for (const { from, to, insert } of textDifference(before, after)) {
    add("same", shortened(before.slice(at, from), at > 0, true));
    add("removed", before.slice(from, to));
    add("added", insert);
    at = to;
  }
  add("same", shortened(before.slice(at), at > 0, false));
  return pieces;

  function add(kind: DiffPiece["kind"], text: string): void {
    if (text !== "") pieces.push({ kind, text, change: null, isWarned: false, protectedAs: null });
  }
}

const beginning = (hash: string): string => `${hash.slice(0, HASH_SHOWN)}…`;

/** Of words that stay, those beside what differs before and behind them. */
function shortened(text: string, hasBefore: boolean, hasBehind: boolean): string {
  const head = hasBefore ? text.slice(0, AROUND_MAX) : "";
  const tail = hasBehind ? text.slice(-AROUND_MAX) : "";
  return text.length <= head.length + tail.length ? text : `${head}…${tail}`;
}
