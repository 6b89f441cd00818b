import type { Mark, MarkKind, Normalized } from "#main/nano/insight-result.ts";
import { inUnit } from "./normalize.ts";

/** A sign and the words that look like it but are none; `sign` has the flag g. */
export interface MarkRule {
  kind: MarkKind;
  sign: RegExp;
}

/** What the rules find in normalized words, in order and without overlap; an earlier rule wins. Offsets are into the unit's text. */
export function findMarks(words: string, normalized: Normalized | null, rules: readonly MarkRule[]): Mark[] {
  const found: { kind: MarkKind; start: number; end: number }[] = [];
  for (const { kind, sign } of rules) {
    for (const { 0: match, index } of words.matchAll(sign)) {
      const mark = { kind, start: index, end: index + match.length };
      if (found.every(({ start, end }) => mark.end <= start || mark.start >= end)) found.push(mark);
    }
  }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ kind, ...slice }) => ({ kind, ...inUnit(normalized, slice) }));
}
