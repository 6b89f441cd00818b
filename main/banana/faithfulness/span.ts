/** A range of a text in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** The text with the spans blanked; offsets hold. */
export function without(text: string, spans: readonly Span[]): string {
  let shown = text;
  for (const { start, end } of spans)
    shown = shown.slice(0, start) + "\u0000".repeat(end - start) + shown.slice(end);
  return shown;
}

/** Where a pattern with the flag "g" matches. */
export function spansOf(text: string, pattern: RegExp): (Span & { match: RegExpExecArray })[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    match,
  }));
}

export const overlaps = (one: Span, others: readonly Span[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);
