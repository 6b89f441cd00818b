import type { Cue, CueKind, Normalized } from "#main/nano/insight-result.ts";
import { inUnit } from "./normalize.ts";

/** A sign and the words that look like it but are none; `sign` has the flag g. */
export interface CueRule {
  kind: CueKind;
  sign: RegExp;
}

/** What the rules find in normalized words, in order and without overlap; an earlier rule wins. Offsets are into the unit's text. */
export function findCues(words: string, normalized: Normalized | null, rules: readonly CueRule[]): Cue[] {
  const found: { kind: CueKind; start: number; end: number }[] = [];
  for (const { kind, sign } of rules) {
    for (const { 0: match, index } of words.matchAll(sign)) {
      const cue = { kind, start: index, end: index + match.length };
      if (found.every(({ start, end }) => cue.end <= start || cue.start >= end)) found.push(cue);
    }
  }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ kind, ...slice }) => ({ kind, ...inUnit(normalized, slice) }));
}
