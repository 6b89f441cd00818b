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
  while (at < end && isInvisible(text.charCodeAt(at))) at += 1;
  return at;
}

/** The range without white space and marks of direction at its edges. */
export function trimmed(text: string, range: Slice): Slice {
  const start = wordsStart(text, range);
  let { end } = range;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** White space, and marks that only tell the direction of a script. */
function isInvisible(code: number): boolean {
  if (code < 0x80) return code <= 0x20;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function lineOf(text: string, start: number, end: number): Line {
  const isBlank = wordsStart(text, { start, end }) === end;
  return { start, end, isBlank, hasClock: !isBlank && CLOCK.test(text.slice(start, end)) };
}

/** No number of a version or a sum. */
const CLOCK = /(?<![\p{Nd}.,])\p{Nd}{1,3} ?[:.h] ?\p{Nd}{2}(?!\p{Nd}|\.\p{Nd})/u;
