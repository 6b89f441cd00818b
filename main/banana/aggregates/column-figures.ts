import type { ReadTable } from "#main/nano/insight-result.ts";
import type { RowItem } from "#shared/aggregates.ts";
import { median } from "#main/banana/figures/robust.ts";
import { writtenNumber } from "#main/banana/figures/written-number.ts";

/** Most words of a column that are named with their counts. */
const COMMON_MAX = 3;

/** The figures of one column, these in words, and the rows that hold its ends or its commonest words. */
export interface ColumnFigures {
  figures: RowItem["figures"];
  text: string;
  units: number[];
}

export function columnFigures(table: ReadTable, column: number): ColumnFigures {
  const { kind = "text", sign = null } = table.columns[column] ?? {};
  const cells = table.rows.flatMap(({ unit, values }) => {
    const value = values[column];
    return value === null || value === undefined ? [] : [{ unit, value }];
  });
  const missing = table.rows.length - cells.length;
  const empty = missing === 0 ? "" : `, ${missing.toLocaleString("en-GB")} empty`;
  if (cells.length === 0) return { figures: null, text: "empty", units: [] };
  if (kind === "number") {
    const numbers = cells as { unit: number; value: number }[]; // the column's kind says so
    const values = numbers.map(({ value }) => value);
    const least = numbers.reduce((best, cell) => (cell.value < best.value ? cell : best));
    const most = numbers.reduce((best, cell) => (cell.value > best.value ? cell : best));
    const sum = values.reduce((total, value) => total + value, 0);
    const figures = {
      count: values.length,
      missing,
      min: least.value,
      max: most.value,
      sum,
      median: median(values),
    };
    const total = sumsUp(table, column) ? `, sum ${writtenNumber(sum, sign)}` : "";
    return {
      figures,
      text: `${writtenNumber(least.value, sign)} to ${writtenNumber(most.value, sign)}, median ${writtenNumber(figures.median, sign)}${total}${empty}`,
      units: [least.unit, most.unit],
    };
  }
  return { figures: null, ...(kind === "date" ? rangeOf(cells, empty) : commonest(cells, empty)) };
}

/** Whether a sum of the column means something: counts and amounts do, shares, ratings, years and numbers that name rows do not. */
export function sumsUp({ columns, rows }: ReadTable, column: number): boolean {
  const { name = "", sign = null } = columns[column] ?? {};
  if (NAMES_ROWS.test(name) || RATES.test(name)) return false;
  if (sign !== null) return !/^(?:%|°[CF]|[a-z]+\/[a-z]+)$/i.test(sign);
  const values = rows.map((row) => row.values[column]).filter((value) => typeof value === "number");
  if (values.every((value) => value >= 1900 && value < 2100)) return false;
  return values.every((value) => value >= 0);
}

const NAMES_ROWS = /^(?:id|no\.?|nr\.?|#|number|index|key|code|zip|year|.*[_ ]id)$/i;
const RATES =
  /\b(?:price|rate|ratio|share|percent|average|avg|mean|temp(?:erature)?|score|rating|age|lat(?:itude)?|lon(?:gitude)?)\b/i;

type Cells = readonly { unit: number; value: number | string }[];

function rangeOf(cells: Cells, empty: string): Pick<ColumnFigures, "text" | "units"> {
  const sorted = [...cells].sort((one, other) => (one.value < other.value ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const days = new Set(cells.map(({ value }) => value)).size;
  return {
    text: `${first?.value} to ${last?.value}, ${days} ${days === 1 ? "day" : "days"}${empty}`,
    units: [first?.unit ?? 0, last?.unit ?? 0],
  };
}

function commonest(cells: Cells, empty: string): Pick<ColumnFigures, "text" | "units"> {
  const counts = new Map<string, { unit: number; count: number }>();
  for (const { unit, value } of cells) {
    const known = counts.get(String(value));
    if (known === undefined) counts.set(String(value), { unit, count: 1 });
    else known.count += 1;
  }
  const sorted = [...counts].sort(([, one], [, other]) => other.count - one.count);
  if (counts.size === cells.length && cells.length > COMMON_MAX) {
    return { text: `${cells.length} different values${empty}`, units: [] };
  }
  const named = sorted.slice(0, COMMON_MAX);
  const others = counts.size > COMMON_MAX ? `, ${counts.size - COMMON_MAX} others` : "";
  return {
    text: `${named.map(([word, { count }]) => `${word} (${count})`).join(", ")}${others}${empty}`,
    units: named.map(([, { unit }]) => unit),
  };
}
