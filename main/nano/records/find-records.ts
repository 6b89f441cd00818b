import type { UnitKind } from "#shared/unit.ts";
import type { Slice } from "#main/nano/result.ts";
import { UNIT_CHARACTERS_MAX } from "#main/nano/split-long.ts";
import { dayOf, numberOf } from "./cell-value.ts";
import { cellsOf, type Delimiter } from "./cells.ts";
import { logHeadOf } from "./log-line.ts";

/** The rows of a table or the lines of a log in a stretch of text, in order. */
export interface Records {
  kind: Extract<UnitKind, "row" | "log">;
  ranges: Slice[];
}

/** Lines at the opening by which a stretch is judged. */
const HEAD_LINES = 60;
const ROWS_MIN = 3;
const LOG_LINES_MIN = 3;
/** Share of lines that must look the part; the others of a log are lines of a stack trace, say. */
const LOG_SHARE = 0.5;

/**
 * The records that make up a stretch of text, or null where it is anything else; `isCode` is a block of code, where two
 * spaces may part columns. Time is linear in its length.
 */
export function findRecords(text: string, from: number, to: number, isCode = false): Records | null {
  const samples = samplesOf(text, from, to);
  if (samples.every(isLog)) return { kind: "log", ranges: logRanges(text, from, to) };
  const sampled = samples.map(joinedRows);
  const [head = []] = sampled;
  const delimiter = delimiterOf(head, isCode);
  const isOne = sampled.every((rows) => delimiterOf([...head.slice(0, 1), ...rows], isCode) === delimiter);
  if (delimiter === null || !isOne) return null;
  const ranges = rowRanges(text, from, to);
  return ranges.some(({ start, end }) => end - start > UNIT_CHARACTERS_MAX) ? null : { kind: "row", ranges };
}

/** What parts the cells of these rows, or null where they are no rows of one table. */
export function delimiterOf(rows: readonly string[], isCode: boolean): Delimiter | null {
  if (rows.length < ROWS_MIN || rows.some((row) => MARKDOWN.test(row))) return null;
  const among = isCode ? CANDIDATES : CANDIDATES.filter((delimiter) => delimiter !== "  ");
  return among.find((delimiter) => isTable(rows, delimiter)) ?? null;
}

const CANDIDATES: readonly Delimiter[] = ["\t", ";", ",", "  "];
/** Lists, quotes, headings and tables of Markdown are what they are. */
const MARKDOWN = /^\s{0,8}(?:[-*+>#]\s|\||\d{1,9}[.)]\s)/;

function isTable(rows: readonly string[], delimiter: Delimiter): boolean {
  const split = rows.map((row) => cellsOf(row, delimiter).map(({ start, end }) => row.slice(start, end)));
  const columns = split[0]?.length ?? 0;
  if (columns < 2 || split.some((cells) => cells.length !== columns)) return false;
  if (delimiter === "," || delimiter === ";") {
    // In prose a space follows the comma.
    const spaced = rows.filter((row) => row.includes(`${delimiter} `) && !row.includes('"')).length;
    if (spaced > rows.length / 2) return false;
  }
  const body = split.slice(1);
  const isTyped = (column: number): boolean => {
    const filled = body.map((cells) => cells[column] ?? "").filter((cell) => cell !== "");
    return filled.length > 0 && filled.filter(isValue).length >= 0.6 * filled.length;
  };
  if (split[0]?.some((_, column) => isTyped(column)) === true) return true;
  const isShort = split.every((cells) => cells.every((cell) => cell.length <= 60 && !/[.!?]\s/.test(cell)));
  const header = split[0] ?? [];
  return delimiter !== "  " && columns >= 3 && isShort && new Set(header).size === columns;
}

const isValue = (cell: string): boolean =>
  numberOf(cell, ".") !== null || numberOf(cell, ",") !== null || dayOf(cell, "day-first") !== null;

function isLog(lines: readonly string[]): boolean {
  const heads = lines.map(logHeadOf);
  const sure = heads.filter(
    (head) => head !== null && (head.level !== null || (head.time !== null && head.hasOrigin)),
  );
  const timed = sure.filter((head) => head?.time !== null).length;
  return (
    sure.length >= LOG_LINES_MIN &&
    sure.length >= LOG_SHARE * lines.length &&
    (timed > 0 || sure.length === lines.length)
  );
}

/** Lines at the opening, and of a long stretch also from its middle and its end. */
function samplesOf(text: string, from: number, to: number): string[][] {
  const head = headLines(text, from, to);
  if (head.length < HEAD_LINES) return [head];
  const tail = (share: number): string[] => {
    const at = text.indexOf("\n", from + Math.floor(share * (to - from)));
    return at < 0 || at >= to ? [] : headLines(text, at + 1, to);
  };
  return [head, ...[tail(0.5), tail(0.98)].filter((lines) => lines.length >= ROWS_MIN)];
}

function headLines(text: string, from: number, to: number): string[] {
  const lines: string[] = [];
  for (let at = from; at < to && lines.length < HEAD_LINES; ) {
    const end = lineEnd(text, at, to);
    const line = text.slice(at, Math.min(end, at + UNIT_CHARACTERS_MAX)).replace(/\r$/, "");
    if (line.trim() !== "") lines.push(line);
    at = end + 1;
  }
  return lines;
}

/** Lines as rows: a cell in quotes may hold line ends. */
function joinedRows(lines: readonly string[]): string[] {
  const rows: string[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last !== undefined && hasOpenQuote(last)) rows[rows.length - 1] = `${last}\n${line}`;
    else rows.push(line);
  }
  return rows;
}

function lineEnd(text: string, from: number, to: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 || end > to ? to : end;
}

/** One range a line; a cell in quotes may hold line ends. */
function rowRanges(text: string, from: number, to: number): Slice[] {
  const ranges: Slice[] = [];
  for (let at = from; at < to; ) {
    let end = lineEnd(text, at, to);
    while (end < to && end - at <= UNIT_CHARACTERS_MAX && hasOpenQuote(text.slice(at, end)))
      end = lineEnd(text, end + 1, to);
    push(ranges, text, at, end);
    at = end + 1;
  }
  return ranges;
}

function hasOpenQuote(row: string): boolean {
  return row.includes('"') && row.split('"').length % 2 === 0;
}

/** One range a line; lines without a head of their own belong to the one before. */
function logRanges(text: string, from: number, to: number): Slice[] {
  const ranges: Slice[] = [];
  for (let at = from; at < to; ) {
    const end = lineEnd(text, at, to);
    const last = ranges.at(-1);
    const isOwn = logHeadOf(text.slice(at, Math.min(end, at + 200))) !== null;
    if (last && !isOwn && end - last.start <= UNIT_CHARACTERS_MAX) {
      if (text.slice(at, end).trim() !== "") last.end = trimmedEnd(text, at, end);
    } else push(ranges, text, at, Math.min(end, at + UNIT_CHARACTERS_MAX));
    at = end + 1;
  }
  return ranges;
}

function push(ranges: Slice[], text: string, start: number, end: number): void {
  const last = trimmedEnd(text, start, end);
  if (text.slice(start, last).trim() !== "") ranges.push({ start, end: last });
}

/** Without the carriage return; tabs and spaces at the end may be empty cells. */
function trimmedEnd(text: string, start: number, end: number): number {
  return end > start && text[end - 1] === "\r" ? end - 1 : end;
}
