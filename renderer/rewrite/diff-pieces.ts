import type { ProtectedSpan, RewriteUnit, RewriteWording } from "#shared/rewrite.ts";

/** Words of a comparison. `change` is the index of the change they belong to, null for words that stay. */
export type DiffPiece = {
  kind: "same" | "removed" | "added";
  text: string;
  change: number | null;
  isWarned: boolean;
  protectedAs: ProtectedSpan["kind"] | null;
};

type Span = { start: number; end: number };

/**
 * A source and one wording of it as words that stay, go and come, in reading order. Warned words are pieces of their own:
 * those of the source by their place in the document, those of the wording by their place in it.
 */
export function diffPieces(
  { start, end, quote }: RewriteUnit["source"],
  { text, changes, warnings }: RewriteWording,
  protectedSpans: readonly ProtectedSpan[],
): DiffPiece[] {
  const sourceSpans = warnings.flatMap(({ source }) => (source === null ? [] : [source]));
  const newSpans = warnings.flatMap(({ rewrite }) => (rewrite === null ? [] : [rewrite]));
  const pieces: DiffPiece[] = [];
  const parts = changes.length > 0 ? changes : text === quote ? [] : [{ start, end, replacement: text }];
  let from = start;
  let written = 0;
  for (const [change, part] of parts.entries()) {
    same(from, part.start);
    add("removed", quote.slice(part.start - start, part.end - start), part.start, sourceSpans, change);
    add("added", part.replacement, written, newSpans, change);
    written += part.replacement.length;
    from = part.end;
  }
  same(from, end);
  return pieces;

  function same(first: number, last: number): void {
    const words = quote.slice(first - start, last - start);
    const shift = first - written;
    const warned = newSpans.map((span) => ({ start: span.start + shift, end: span.end + shift }));
    add("same", words, first, warned, null, protectedSpans);
    written += words.length;
  }

  function add(
    kind: DiffPiece["kind"],
    words: string,
    at: number,
    warned: readonly Span[],
    change: number | null,
    kept: readonly ProtectedSpan[] = [],
  ): void {
    const edges = [...warned, ...kept].flatMap((span) => [span.start - at, span.end - at]);
    const cuts = [...new Set([0, words.length, ...edges])]
      .filter((cut) => cut >= 0 && cut <= words.length)
      .sort((one, other) => one - other);
    for (const [index, cut] of cuts.entries()) {
      const next = cuts[index + 1];
      if (next === undefined) continue;
      const holds = (span: Span): boolean => span.start - at <= cut && next <= span.end - at;
      pieces.push({
        kind,
        text: words.slice(cut, next),
        change,
        isWarned: warned.some(holds),
        protectedAs: kept.find(holds)?.kind ?? null,
      });
    }
  }
}
