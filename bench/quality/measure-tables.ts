import { bootstrap, type Interval } from "./bootstrap.ts";
import { type Part, PARTS } from "./corpus.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Count, Measure } from "./measure.ts";

/** What a measure counted in one document, with what it is grouped by. */
export interface CountedDocument {
  part: Part;
  group: string;
  count: Count;
}

const COLUMNS = ["Documents", "Labelled", "Found", "Precision", "Recall", "F1"] as const;
const RATES = [precision, recall, f1] as const;

/** One measure: pooled with intervals, then by group, each part of the corpus apart. */
export function measureTables(
  { title, group, isShare = false }: Measure,
  documents: readonly CountedDocument[],
): string {
  return PARTS.map((part) => {
    const own = documents.filter((document) => document.part === part);
    const counts = own.map(({ count }) => count);
    const row = isShare ? shareRow : ratesRow;
    const pooled = row("all", counts, (rate) => withBounds(bootstrap(counts, rate)));
    const groups = [...new Set(own.map((document) => document.group))].sort().map((name) => {
      const among = own.filter((document) => document.group === name).map(({ count }) => count);
      return row(name, among, (rate) => percent(rate(among)));
    });
    const head = isShare ? [group, "Documents", "Found", "Right"] : [group, ...COLUMNS];
    return `### ${title}, ${part}\n\n${markdownTable(head, [pooled, ...groups])}`;
  }).join("\n\n");
}

function shareRow(
  name: string,
  counts: readonly Count[],
  show: (rate: (typeof RATES)[number]) => string,
): string[] {
  return [name, `${counts.length}`, `${sumOf(counts, "found")}`, show(precision)];
}

function ratesRow(
  name: string,
  counts: readonly Count[],
  show: (rate: (typeof RATES)[number]) => string,
): string[] {
  return [
    name,
    `${counts.length}`,
    `${sumOf(counts, "labelled")}`,
    `${sumOf(counts, "found")}`,
    ...RATES.map(show),
  ];
}

function precision(counts: readonly Count[]): number {
  return sumOf(counts, "right") / sumOf(counts, "found");
}

function recall(counts: readonly Count[]): number {
  return sumOf(counts, "hit") / sumOf(counts, "labelled");
}

function f1(counts: readonly Count[]): number {
  const [found, hit] = [precision(counts), recall(counts)];
  return (2 * found * hit) / (found + hit);
}

const sumOf = (counts: readonly Count[], part: keyof Count): number =>
  counts.reduce((sum, count) => sum + count[part], 0);

/** A rate of nothing is none. */
const percent = (share: number): string => (Number.isNaN(share) ? "–" : (100 * share).toFixed(1));

const withBounds = ({ value, low, high }: Interval): string =>
  `${percent(value)} [${percent(low)}, ${percent(high)}]`;
