import type { Sentence } from "./sentences.ts";

export const PLANTED_KINDS = ["number", "name", "date", "negation", "link", "quote"] as const;
export type PlantedKind = (typeof PLANTED_KINDS)[number];

/** A line beside its sources; a planted change stands at `start` to `end` of the line, or is a word that is gone. */
export interface Pair {
  line: string;
  sources: readonly string[];
  change: { kind: PlantedKind; start: number; end: number } | null;
  pattern: string;
}

/** Numbers from 0 up to 1. */
export type Random = () => number;

export function pick<Value>(random: Random, values: readonly Value[]): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** Makes a pair of a sentence, or null where the pattern does not fit it. */
export type Pattern = (sentence: Sentence, random: Random) => Omit<Pair, "pattern"> | null;

/** Puts `to` in the place of one match that `random` picks; the change is what was put there. */
export function replaceOne(
  kind: PlantedKind,
  find: RegExp,
  to: (match: RegExpExecArray, random: Random) => string | null,
): Pattern {
  return ({ line, source }, random) => {
    const matches = [...line.matchAll(find)];
    const match = matches[Math.floor(random() * matches.length)];
    const put = match === undefined ? null : to(match, random);
    if (match === undefined || put === null || put === match[0]) return null;
    const start = match.index;
    const changed = `${line.slice(0, start)}${put}${line.slice(start + match[0].length)}`;
    return { line: changed, sources: [source], change: { kind, start, end: start + put.length } };
  };
}

/** Rewords every match; nothing that is said changes. */
export function reword(find: RegExp, to: (match: RegExpExecArray) => string | null): Pattern {
  return ({ line, source }) => {
    let changed = "";
    let at = 0;
    for (const match of line.matchAll(find)) {
      const put = to(match);
      if (put === null) continue;
      changed += line.slice(at, match.index) + put;
      at = match.index + match[0].length;
    }
    changed += line.slice(at);
    return changed === line ? null : { line: changed, sources: [source], change: null };
  };
}
