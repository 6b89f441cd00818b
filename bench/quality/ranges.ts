/** A slice of a document: UTF-16 offsets. */
export interface Range {
  start: number;
  end: number;
}

export const overlapsAny = (one: Range, others: readonly Range[]): boolean =>
  others.some((other) => shared(one, other) > 0);

/** Whether two slices share at least half of the shorter one, so that a neighbouring word makes no match. */
export function isSame(one: Range, other: Range): boolean {
  return 2 * shared(one, other) >= Math.min(one.end - one.start, other.end - other.start);
}

/** The one of the others that shares most with a slice, when the two are the same. */
export function best<Other extends Range>(one: Range, others: readonly Other[]): Other | null {
  let found: Other | null = null;
  for (const other of others)
    if (isSame(one, other) && (found === null || shared(one, other) > shared(one, found))) found = other;
  return found;
}

function shared(one: Range, other: Range): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Where quotes stand that come in the order of the text. */
export function inOrder(text: string, quotes: readonly string[]): Range[] {
  let from = 0;
  return quotes.map((quote) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return { start, end: from };
  });
}

/** Every place where a text says a quote. */
export function occurrences(text: string, quote: string): Range[] {
  const ranges: Range[] = [];
  for (let start = text.indexOf(quote); start >= 0; start = text.indexOf(quote, start + quote.length))
    ranges.push({ start, end: start + quote.length });
  return ranges;
}
