import type { ReadLog } from "#main/nano/insight-result.ts";

type Line = ReadLog["lines"][number];

/** A day, an hour or a minute of a log with its lines; those without any are among them. */
export interface Span {
  from: string;
  lines: Line[];
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Spans below which none is usual; of days, two weeks. */
const WIDTHS: readonly (readonly [width: number, least: number])[] = [
  [DAY_MS, 14],
  [HOUR_MS, 6],
  [MINUTE_MS, 6],
];
const SPANS_MAX = 10_000;

/** The hours of a log, of a longer one its days, of a shorter one its minutes; none where there are too few, or lines have no times. */
export function spansOf(lines: readonly Line[]): Span[] {
  const timed = lines.flatMap((line) => {
    const at = millisecondsOf(line.time);
    return at === null ? [] : [{ line, at }];
  });
  const first = timed.reduce((least, { at }) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const last = timed.reduce((most, { at }) => Math.max(most, at), Number.NEGATIVE_INFINITY);
  const width = WIDTHS.find(([size, least]) => countOf(first, last, size) >= least)?.[0];
  if (width === undefined || countOf(first, last, width) > SPANS_MAX) return [];
  const start = Math.floor(first / width);
  const spans: Span[] = Array.from({ length: countOf(first, last, width) }, (_, at) => ({
    from: writtenTime((start + at) * width, width, timed[0]?.line.time ?? ""),
    lines: [],
  }));
  for (const { line, at } of timed) spans[Math.floor(at / width) - start]?.lines.push(line);
  return spans;
}

function countOf(first: number, last: number, width: number): number {
  return first > last ? 0 : Math.floor(last / width) - Math.floor(first / width) + 1;
}

/** Times without a year or a day count from a leap year's first day, for their distances. */
function millisecondsOf(time: string | null): number | null {
  if (time === null) return null;
  const whole = time.startsWith("--")
    ? `2000${time.slice(1)}`
    : time.startsWith("T")
      ? `2000-01-01${time}`
      : time;
  const found = Date.parse(`${whole}Z`);
  return Number.isNaN(found) ? null : found;
}

function writtenTime(at: number, width: number, like: string): string {
  const whole = new Date(at).toISOString().slice(0, width === DAY_MS ? 10 : 16);
  if (like.startsWith("--")) return `-${whole.slice(4)}`;
  return like.startsWith("T") ? whole.slice(10) : whole;
}
