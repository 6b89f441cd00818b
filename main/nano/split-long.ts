/** Most characters (UTF-16) of one unit. */
export const UNIT_CHARACTERS_MAX = 2000;

const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });
/** Characters looked at behind a hard cut, so that a joined emoji across it is seen whole. */
const LOOKAHEAD = 64;

/**
 * Cuts `start`..`end` of `text` into ranges of at most `max` characters, in order and without gap: after a line
 * end or clause mark in the second half, else after white space, else between two graphemes.
 * A grapheme longer than `max` is cut between two code points.
 */
export function splitLong(
  text: string,
  start: number,
  end: number,
  max: number = UNIT_CHARACTERS_MAX,
): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  let at = start;
  while (end - at > max) {
    const cut = at + findCut(text.slice(at, Math.min(end, at + max + LOOKAHEAD)), max);
    ranges.push({ start: at, end: cut });
    at = cut;
  }
  if (end > at) ranges.push({ start: at, end });
  return ranges;
}

function findCut(piece: string, max: number): number {
  const least = max >> 1;
  let space = 0;
  let clause = 0;
  for (let index = max; index > least; index -= 1) {
    const before = piece.charCodeAt(index - 1);
    if (before === 10 || before === 13)
      return before === 13 && piece.charCodeAt(index) === 10 ? index + 1 : index;
    if (clause === 0 && isWideClauseMark(before)) clause = index;
    if (!isSpace(before)) continue;
    if (space === 0) space = index;
    if (clause === 0 && index > 1 && isClauseMark(piece.charCodeAt(index - 2))) clause = index;
  }
  if (clause > 0) return clause;
  return space > 0 ? space : graphemeCut(piece, max);
}

function graphemeCut(piece: string, max: number): number {
  const grapheme = GRAPHEMES.segment(piece).containing(max);
  if (grapheme && grapheme.index > max >> 1) return grapheme.index;
  const isInsidePair =
    (piece.charCodeAt(max) & 0xfc00) === 0xdc00 && (piece.charCodeAt(max - 1) & 0xfc00) === 0xd800;
  return isInsidePair ? max - 1 : max;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0x3000;
}

/** , ; : en dash, em dash, Arabic comma and semicolon: marks that a space follows. */
function isClauseMark(code: number): boolean {
  return (
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x60c ||
    code === 0x61b
  );
}

/** Ideographic and full-width marks, which no space follows. */
function isWideClauseMark(code: number): boolean {
  return code === 0x3001 || code === 0x3002 || code === 0xff0c || code === 0xff1b || code === 0xff1a;
}
