import type { ReadTable } from "#main/nano/insight-result.ts";
import { sumsUp } from "./column-figures.ts";

/** A day with one figure of its rows, and these. */
export interface Day {
  day: string;
  value: number;
  units: number[];
}

/** The days of a table's first date column with a figure of a column, in order: what adds up by its sum, else by its mean. */
export function daysOf(table: ReadTable, column: number): Day[] {
  const dates = table.columns.findIndex(({ kind }) => kind === "date");
  if (dates < 0) return [];
  const days = new Map<string, Day>();
  for (const { unit, values } of table.rows) {
    const day = values[dates];
    const value = values[column];
    if (typeof day !== "string" || typeof value !== "number") continue;
    const known = days.get(day);
    if (known === undefined) days.set(day, { day, value, units: [unit] });
    else {
      known.value += value;
      known.units.push(unit);
    }
  }
  const isSum = sumsUp(table, column);
  return [...days.values()]
    .map((day) => (isSum ? day : { ...day, value: day.value / day.units.length }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
