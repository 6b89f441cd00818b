import type { ReadTable } from "#main/nano/insight-result.ts";
import type { RowItem } from "#shared/aggregates.ts";
import { modifiedScores, OUTLIER_SCORE, trendOf } from "#main/banana/figures/robust.ts";
import { writtenNumber } from "#main/banana/figures/written-number.ts";
import { columnFigures, sumsUp } from "./column-figures.ts";
import { type Day, daysOf } from "./days.ts";
import { type GatherInput, sourceOf } from "./item.ts";

/** Most days or rows named as unlike the rest, of one column: those furthest away. */
const UNUSUAL_MAX = 5;
/** Rows below which nothing is usual. */
const USUAL_MIN = 8;

/**
 * What the tables of a document say: how many rows, of each column its count, range and sum, or its commonest words; what
 * rises or falls with time; and the days, or without dates the rows, that differ from the rest.
 */
export function rows(input: GatherInput): RowItem[] {
  return input.document.joined.tables.flatMap((table) => [
    wholeTable(input, table),
    ...table.columns.flatMap((_, column) => columnItems(input, table, column)),
  ]);
}

function wholeTable(input: GatherInput, { header, columns, rows: all }: ReadTable): RowItem {
  const count = all.length === 1 ? "1 row" : `${all.length.toLocaleString("en-GB")} rows`;
  const names = columns.map(({ name }) => name).join(", ");
  return {
    text: `${count}, ${columns.length} ${columns.length === 1 ? "column" : "columns"}: ${names}`,
    sources: sourcesOf(input, [header ?? all[0]?.unit ?? 0]),
    about: "table",
    column: null,
    figures: null,
  };
}

function columnItems(input: GatherInput, table: ReadTable, column: number): RowItem[] {
  const { name, kind } = table.columns[column] ?? { name: "", kind: "text" };
  const { figures, text, units } = columnFigures(table, column);
  const item: RowItem = {
    text: `${name}: ${text}`,
    sources: sourcesOf(input, units.length > 0 ? units : [table.header ?? table.rows[0]?.unit ?? 0]),
    about: "column",
    column: name,
    figures,
  };
  if (kind !== "number" || figures === null) return [item];
  const days = daysOf(table, column);
  return [item, ...trendItems(input, table, column, days), ...unusualItems(input, table, column, days)];
}

function trendItems(input: GatherInput, table: ReadTable, column: number, days: readonly Day[]): RowItem[] {
  const { name = "", sign = null } = table.columns[column] ?? {};
  const trend = trendOf(days.map(({ value }) => value));
  const [first, last] = [days[0], days.at(-1)];
  if (trend === null || first === undefined || last === undefined) return [];
  const [from, to] = [trend.from, trend.to].map((value) => writtenNumber(Number(value.toPrecision(3)), sign));
  return [
    {
      text: `${name} ${trend.to > trend.from ? "rises" : "falls"} from about ${from} to ${to} a day between ${first.day} and ${last.day}`,
      sources: sourcesOf(input, [first.units[0] ?? 0, last.units[0] ?? 0]),
      about: "trend",
      column: name,
      figures: null,
    },
  ];
}

function unusualItems(input: GatherInput, table: ReadTable, column: number, days: readonly Day[]): RowItem[] {
  const { name = "", sign = null } = table.columns[column] ?? {};
  const single = table.rows.flatMap(({ unit, values }) => {
    const value = values[column];
    return typeof value === "number" ? [{ day: null, value, units: [unit] }] : [];
  });
  const points = days.length > 0 ? days : single;
  if (points.length < USUAL_MIN) return [];
  const scores = modifiedScores(points.map(({ value }) => value));
  const isSum = days.length > 0 && sumsUp(table, column);
  return points
    .map((point, at) => ({ ...point, score: scores[at] ?? 0 }))
    .filter(({ score }) => Math.abs(score) > OUTLIER_SCORE)
    .sort((one, other) => Math.abs(other.score) - Math.abs(one.score))
    .slice(0, UNUSUAL_MAX)
    .map(({ day, value, units, score }) => ({
      text: `${day === null ? "" : `${day}: `}${name} ${isSum && units.length > 1 ? "adds up to" : "is"} ${writtenNumber(value, sign)}, far ${score > 0 ? "above" : "below"} the rest (score ${score.toFixed(1)})`,
      sources: sourcesOf(input, units.slice(0, UNUSUAL_MAX)),
      about: "unusual",
      column: name,
      figures: null,
    }));
}

function sourcesOf(input: GatherInput, units: readonly number[]): RowItem["sources"] {
  return [...new Set(units)].flatMap((unit) => {
    const end = input.document.units[unit]?.text.length ?? 0;
    return sourceOf(input, { unit, start: 0, end }, "row");
  });
}
