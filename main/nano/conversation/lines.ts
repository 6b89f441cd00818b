import type { Slice } from "#main/nano/result.ts";

/**
 * A line without its line end; offsets are into the text. `isBlank`: white space alone. `hasClock`: something like 10:42
 * stands in it, without which it is no head with a time.
 */
export interface Line extends Slice {
  isBlank: boolean;
  hasClock: boolean;
}

/** The lines of a text; CR, LF and CRLF end one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const end = /\r\n|\n|\r/g;
  let start = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    lines.push(lineOf(text, start, found.index));
    start = end.lastIndex;
  }
  if (start < text.length) lines.push(lineOf(text, start, text.length));
  return lines;
}

/** Where the words of a line begin, behind white space and invisible marks of direction. */
export function wordsStart(text: string, { start, end }: Slice): number {
  let at = start;
  while (at < end && INVISIBLE.test(text.charAt(at))) at += 1;
  return at;
}

/** The range without white space and marks of direction at its edges. */
export function trimmed(text: string, range: Slice): Slice {
  const start = wordsStart(text, range);
  let { end } = range;
  while (end > start && INVISIBLE.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

const INVISIBLE = /[\s\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

function lineOf(text: string, start: number, end: number): Line {
  const isBlank = wordsStart(text, { start, end }) === end;
  return { start, end, isBlank, hasClock: !isBlank && CLOCK.test(text.slice(start, end)) };
}

const CLOCK = /\p{Nd} ?[:.h] ?\p{Nd}{2}/u;
