import type { RewriteChange, RewriteUnit } from "#shared/rewrite.ts";

/** Words above which a unit is compared as a whole: the comparison takes their product in time. */
const WORDS_MAX = 600;

/** What differs word by word between a unit and its new wording: the longest common subsequence. Offsets into the unit. */
export function wordChanges({ quote }: RewriteUnit["source"], text: string): RewriteChange[] {
  if (quote === text) return [];
  const one = piecesOf(quote);
  const other = piecesOf(text);
  if (one.length > WORDS_MAX || other.length > WORDS_MAX) return [changeOf(0, quote.length, text)];
  const lengths = table(one, other);
  const changes: RewriteChange[] = [];
  let [at, to, start] = [0, 0, 0];
  let [offset, taken] = [0, ""];
  const flush = (): void => {
    if (offset > start || taken !== "") changes.push(changeOf(start, offset, taken));
    taken = "";
  };
  while (at < one.length || to < other.length) {
    const [left = "", right = ""] = [one[at], other[to]];
    if (at < one.length && to < other.length && left === right) {
      flush();
      at += 1;
      to += 1;
      offset += left.length;
      start = offset;
    } else if (
      to >= other.length ||
      (at < one.length && cell(lengths, at + 1, to) >= cell(lengths, at, to + 1))
    ) {
      offset += left.length;
      at += 1;
    } else {
      taken += right;
      to += 1;
    }
  }
  flush();
  return joined(changes, quote);
}

/** Changes with no more than white space between them are one, without the white space they share at its end. */
function joined(changes: readonly RewriteChange[], quote: string): RewriteChange[] {
  const made: RewriteChange[] = [];
  for (const change of changes) {
    const last = made.at(-1);
    const between = last === undefined ? "" : quote.slice(last.end, change.start);
    if (last === undefined || !/^\s+$/.test(between)) made.push({ ...change });
    else {
      last.replacement += between + change.replacement;
      last.end = change.end;
    }
  }
  return made.map((change) => {
    const space = /\s+$/.exec(change.replacement)?.[0] ?? "";
    const isShared = space !== "" && quote.slice(change.start, change.end).endsWith(space);
    if (!isShared) return change;
    return {
      ...change,
      end: change.end - space.length,
      replacement: change.replacement.slice(0, -space.length),
    };
  });
}

const changeOf = (start: number, end: number, replacement: string): RewriteChange => ({
  start,
  end,
  replacement,
  rule: "model",
  explanation: "The model worded it so.",
});

const piecesOf = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}\p{M}'’_-]+|[^\s\p{L}\p{N}]/gu) ?? [];
const cell = (rows: readonly Uint16Array[], at: number, to: number): number => rows[at]?.[to] ?? 0;

/** Lengths of the longest common subsequence of what is left from each pair of places. */
function table(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (row === undefined) continue;
    for (let to = other.length - 1; to >= 0; to -= 1)
      row[to] =
        one[at] === other[to]
          ? cell(rows, at + 1, to + 1) + 1
          : Math.max(cell(rows, at + 1, to), cell(rows, at, to + 1));
  }
  return rows;
}
