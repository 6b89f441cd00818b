import type { ChangeDesc } from "@codemirror/state";

const KEPT_EDITS = 5_000;

export interface RevisionLog {
  /** Number of edits recorded so far; the position of the text as it stands. */
  readonly count: number;
  record(edit: ChangeDesc): void;
  /** Says that stored `revision` holds the first `count` edits. */
  mark(revision: number, count: number): void;
  /** The edits made since `revision`, or undefined when the log does not reach back to it. */
  since(revision: number): readonly ChangeDesc[] | undefined;
  /** The edits recorded after the first `count`, or undefined when the log does not reach back to them. */
  after(count: number): readonly ChangeDesc[] | undefined;
}

/** Remembers how the text changed since each stored revision, so that a trace made from one can follow. */
export function createRevisionLog(revision: number): RevisionLog {
  const positions = new Map([[revision, 0]]);
  let edits: ChangeDesc[] = [];
  let dropped = 0;
  const after = (count: number): readonly ChangeDesc[] | undefined =>
    count < dropped ? undefined : edits.slice(count - dropped);
  return {
    get count() {
      return dropped + edits.length;
    },
    record(edit) {
      edits.push(edit);
      if (edits.length <= 2 * KEPT_EDITS) return;
      dropped += edits.length - KEPT_EDITS;
      edits = edits.slice(-KEPT_EDITS);
      for (const [known, position] of positions) if (position < dropped) positions.delete(known);
    },
    mark(revision, count) {
      positions.set(revision, count);
    },
    since(revision) {
      const position = positions.get(revision);
      return position === undefined ? undefined : after(position);
    },
    after,
  };
}

/** Follows a range through edits; text typed at its edges stays outside. Undefined once all of it was deleted. */
export function followRange(
  range: { start: number; end: number },
  edits: readonly ChangeDesc[],
): { start: number; end: number } | undefined {
  let { start, end } = range;
  for (const edit of edits) {
    if (end > edit.length) return undefined;
    start = edit.mapPos(start, 1);
    end = edit.mapPos(end, -1);
    if (end <= start) return undefined;
  }
  return { start, end };
}
