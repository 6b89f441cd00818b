import type { ReadColumn, ReadTable } from "#main/nano/insight-result.ts";
import { dayOf, decimalOf, numberOf, orderOf } from "#main/nano/records/cell-value.ts";
import { cellsOf, cellText, type Delimiter } from "#main/nano/records/cells.ts";
import { delimiterOf } from "#main/nano/records/find-records.ts";
import type { InsightStage, InsightUnit } from "./insight-stage.ts";

/** Share of the filled cells of a column that must be numbers or dates for it to be one of these. */
const TYPED_SHARE = 0.8;
/** Rows by which delimiter and columns are judged. */
const JUDGED = 200;

/** The tables of a document, in Markdown or as rows of separated values: columns with names and kinds, and rows with values. */
export const readTables: InsightStage<readonly ReadTable[]> = {
  name: "tables",
  version: 1,
  empty: [],
  async run({ units }, pace) {
    const blocks = new Map<number, InsightUnit[]>();
    for (const unit of units) {
      const breath = pace();
      if (breath) await breath;
      if (unit.kind !== "table" && unit.kind !== "row") continue;
      const rows = blocks.get(unit.block);
      if (rows === undefined) blocks.set(unit.block, [unit]);
      else rows.push(unit);
    }
    const tables: ReadTable[] = [];
    for (const [block, rows] of blocks) {
      const table = await tableOf(block, rows, pace);
      if (table !== null) tables.push(table);
    }
    return tables;
  },
};

async function tableOf(
  block: number,
  units: readonly InsightUnit[],
  pace: () => Promise<void> | undefined,
): Promise<ReadTable | null> {
  const head = units.slice(0, JUDGED).map(({ text }) => text);
  const delimiter: Delimiter | null = units[0]?.kind === "table" ? "|" : delimiterOf(head, true);
  if (delimiter === null) return null;
  const split = (row: string): string[] => cellsOf(row, delimiter).map((cell) => cellText(row, cell));
  const judged = head.map(split);
  const readers = (judged[0] ?? []).map((name, at) =>
    readerOf(
      name,
      judged.slice(1).map((cells) => cells[at] ?? ""),
    ),
  );
  const hasHeader = delimiter === "|" || isHeader(judged[0] ?? [], readers);
  const rows: { unit: number; values: (number | string | null)[] }[] = [];
  for (const { index, text } of hasHeader ? units.slice(1) : units) {
    const breath = pace();
    if (breath) await breath;
    const cells = split(text);
    rows.push({ unit: index, values: readers.map(({ read }, at) => read(cells[at] ?? "")) });
  }
  if (rows.length === 0) return null;
  return {
    block,
    header: hasHeader ? (units[0]?.index ?? null) : null,
    columns: readers.map(({ column }, at) => (hasHeader ? column : { ...column, name: `Column ${at + 1}` })),
    rows,
  };
}

interface Reader {
  column: ReadColumn;
  read: (cell: string) => number | string | null;
}

function readerOf(name: string, cells: readonly string[]): Reader {
  const filled = cells.filter((cell) => cell !== "" && !MISSING.test(cell));
  const share = (count: number): boolean => filled.length > 0 && count >= TYPED_SHARE * filled.length;
  const order = orderOf(filled);
  if (share(filled.filter((cell) => dayOf(cell, order) !== null).length)) {
    return { column: { name, kind: "date", sign: null }, read: (cell) => dayOf(cell, order) };
  }
  const decimal = decimalOf(filled);
  const numbers = filled.flatMap((cell) => numberOf(cell, decimal) ?? []);
  if (share(numbers.length)) {
    const [first] = numbers;
    const sign = numbers.every((number) => number.sign === first?.sign) ? (first?.sign ?? null) : null;
    return { column: { name, kind: "number", sign }, read: (cell) => numberOf(cell, decimal)?.value ?? null };
  }
  return {
    column: { name, kind: "text", sign: null },
    read: (cell) => (MISSING.test(cell) ? null : cell || null),
  };
}

const MISSING = /^(?:-|–|—|n\/?a|null|none|nan|\?)$/i;

/** Names above a column of numbers or dates; without such a column, cells that are all words and all different. */
function isHeader(first: readonly string[], readers: readonly Reader[]): boolean {
  if (readers.some(({ column }) => column.kind !== "text")) {
    return readers.every(({ column, read }, at) => column.kind === "text" || read(first[at] ?? "") === null);
  }
  return new Set(first).size === first.length && first.every((cell) => cell !== "" && !/\d/.test(cell));
}
