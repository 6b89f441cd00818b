import type { Slice } from "#main/nano/result.ts";

/** What parts the cells of a row; "  " stands for two spaces or more, as in aligned columns. */
export const DELIMITERS = ["\t", ";", ",", "  ", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The cells of one row as slices of it, without their quotes and the white space around them (RFC 4180 for quotes). */
export function cellsOf(row: string, delimiter: Delimiter): Slice[] {
  if (delimiter === "|") return pipeCells(row);
  if (delimiter === "  ") return alignedCells(row);
  const cells: Slice[] = [];
  let start = 0;
  for (;;) {
    const end = endOfCell(row, start, delimiter);
    cells.push(bare(row, start, end));
    if (end >= row.length) return cells;
    start = end + 1;
  }
}

/** The text of a cell; doubled quotes are one. */
export function cellText(row: string, { start, end }: Slice): string {
  const text = row.slice(start, end);
  return row[start - 1] === '"' ? text.replaceAll('""', '"') : text;
}

function endOfCell(row: string, start: number, delimiter: string): number {
  let from = start;
  while (row[from] === " ") from += 1;
  if (row[from] === '"') {
    let close = row.indexOf('"', from + 1);
    while (close >= 0 && row[close + 1] === '"') close = row.indexOf('"', close + 2);
    if (close >= 0) from = close + 1;
  }
  const end = row.indexOf(delimiter, from);
  return end < 0 ? row.length : end;
}

function bare(row: string, from: number, to: number): Slice {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(row[start] ?? "")) start += 1;
  while (end > start && /\s/.test(row[end - 1] ?? "")) end -= 1;
  const isQuoted = end - start >= 2 && row[start] === '"' && row[end - 1] === '"';
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}

/** A row of a Markdown table; a pipe at either edge is no delimiter, and one behind a backslash is a character. */
function pipeCells(row: string): Slice[] {
  const cells: Slice[] = [];
  let start = /^\s{0,8}\|/.exec(row)?.[0].length ?? 0;
  const first = start;
  for (const { index } of row.slice(first).matchAll(/(?<!\\)\|/g)) {
    cells.push(bare(row, start, first + index));
    start = first + index + 1;
  }
  if (row.slice(start).trim() !== "") cells.push(bare(row, start, row.length));
  return cells;
}

function alignedCells(row: string): Slice[] {
  return [...row.matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => ({
    start: index,
    end: index + cell.length,
  }));
}
