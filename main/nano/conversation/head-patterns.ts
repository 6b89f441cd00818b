import type { Slice } from "#main/nano/result.ts";
import type { Head } from "./line-format.ts";
import { type Line, trimmed, wordsStart } from "./lines.ts";
import { headStart } from "./head-marks.ts";
import { isReply } from "./conversation-words.ts";
import { nameIn } from "./speaker-name.ts";
import { writerIn } from "./writer.ts";
import { readStamp, type Stamp } from "./stamp.ts";

const GAP = String.raw`[ \t\u00a0\u200e\u200f\u202a-\u202f\u2066-\u2069]`;
const BLANKS = new RegExp(`${GAP}*`, "y");

/** Where white space and marks of direction end. */
export function skipBlanks(text: string, at: number): number {
  BLANKS.lastIndex = at;
  BLANKS.exec(text);
  return BLANKS.lastIndex;
}

/** A stamp in brackets, "[10:42]" or "(10:42)", or a bare one; `end` is behind the closing bracket. */
export function readBracketed(
  text: string,
  at: number,
): { stamp: Stamp; end: number; isBracketed: boolean } | null {
  const open = text.charAt(at);
  const close = CLOSING.get(open);
  if (close === undefined) {
    const stamp = readStamp(text, at);
    return stamp === null ? null : { stamp, end: stamp.end, isBracketed: false };
  }
  const stamp = readStamp(text, skipBlanks(text, at + 1));
  if (stamp === null) return null;
  const end = skipBlanks(text, stamp.end);
  return text.charAt(end) === close ? { stamp, end: end + 1, isBracketed: true } : null;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["(", ")"],
]);

/** "Name: words" from an offset to the end of its line. A colon of a time or an address is none. */
export function namedWords(
  text: string,
  from: number,
  { end }: Line,
  read: (text: string, range: Slice) => Slice | null = nameIn,
): { name: Head["name"]; bodyStart: number } | null {
  for (let colon = from; colon < Math.min(end, from + NAME_MAX); colon += 1) {
    if (!COLONS.has(text.charAt(colon))) continue;
    const name = read(text, { start: from, end: colon });
    const behind = skipMarks(text, colon + 1);
    if (behind < end && !/[\s\u200e\u200f]|[^\p{ASCII}]/u.test(text.charAt(behind))) return null;
    return name === null ? null : { name, bodyStart: Math.min(end, skipBlanks(text, behind)) };
  }
  return null;
}

/** "Name | words", "Name - words" or "Name", a tab and words, behind a stamp. */
export function columnWords(
  text: string,
  from: number,
  { end }: Line,
): { name: Slice; bodyStart: number } | null {
  const column = COLUMN.exec(text.slice(from, Math.min(end, from + NAME_MAX)));
  if (column === null || column.index === 0) return null;
  const name = nameIn(text, { start: from, end: from + column.index });
  const bodyStart = from + column.index + column[0].length;
  return name === null || bodyStart >= end ? null : { name, bodyStart };
}

const COLUMN = /\t{1,4}|\s{1,4}(?:[|>–—-]|--|>>)\s{1,4}/;
const NAME_MAX = 80;
const COLONS: ReadonlySet<string> = new Set([":", "："]);

/** "**Ana:** words" closes its marks behind the colon. */
function skipMarks(text: string, at: number): number {
  let behind = at;
  while (behind < at + 3 && /[*_]/.test(text.charAt(behind))) behind += 1;
  return behind;
}

/** The stamp that takes a line from an offset to its end, but for marks, a rule and a note in brackets: "(internal)". */
export function stampToEnd(text: string, from: number, line: Line, needsClock = true): Stamp | null {
  if (needsClock && !line.hasClock) return null;
  let start = wordsStart(text, { start: from, end: line.end });
  while (/[*_]/.test(text.charAt(start)) && start < line.end) start += 1;
  const read = readBracketed(text, start);
  if (read === null) return null;
  return REST.test(text.slice(read.end, line.end)) ? read.stamp : null;
}

const REST =
  /^[\s*_:,)\]\u200e\u200f]{0,20}(?:[-=~—–|·•>»]{1,60}\s{0,9})?(?:\d{1,4} (?:comments?|replies|attachments?)|[([][^()[\]\n]{1,40}[)\]])?[\s*_:\u200e\u200f]{0,20}$/;

/** The first place in a line from which a stamp takes all that is left, with the words before it and the glue between. */
export function stampAtEnd(
  text: string,
  line: Line,
  needsClock = true,
): { stamp: Stamp; before: Slice; glue: string } | null {
  if ((needsClock && !line.hasClock) || line.end - line.start > LINE_MAX) return null;
  const { start, end } = trimmed(text, line);
  if (stampToEnd(text, start, line, needsClock) !== null) return null;
  const least = Math.max(start + 1, end - STAMP_MAX);
  for (let at = least; at < end; at += 1) {
    if (!BOUNDARY.test(text.charAt(at - 1)) || BLANK.test(text.charAt(at))) continue;
    const stamp = stampToEnd(text, at, line, needsClock);
    if (stamp === null) continue;
    const word = GLUE_WORD.exec(text.slice(Math.max(start, at - 20), at))?.[0].length ?? 0;
    let to = at - word;
    while (to > start && GLUE.test(text.charAt(to - 1))) to -= 1;
    return { stamp, before: { start, end: to }, glue: text.slice(to, at) };
  }
  return null;
}

const STAMP_MAX = 60;
/** Characters of the longest line that is a head alone. */
const LINE_MAX = 160;
const BLANK = /[\s\u200e\u200f]/;
const BOUNDARY = /[\s\u200e\u200f([|,;:·•/@>—–-]/;
const GLUE = /[\s\u200e\u200f|,;:·•/@>—–-]/;
/** "Ana, on 12 March", "Ana | Date: 12 March". */
const GLUE_WORD =
  /(?<=[\s,|·•—–-])(?:(?:on|at|am|um|le|à|el|em|il|op|om|den|d\.)|(?:date|time|sent|posted|datum|fecha|data)\s?:)\s{0,3}$/iu;

/** A name on a line of its own, and its stamp on the next. */
export function nameAboveStamp(
  text: string,
  lines: readonly Line[],
  index: number,
  needsClock = true,
): Head | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || next.isBlank || line.end - line.start > NAME_MAX)
    return null;
  const stamp = stampToEnd(text, next.start, next, needsClock);
  if (stamp === null) return null;
  const name = writerIn(text, { start: headStart(text, line).start, end: line.end })?.name ?? null;
  if (name === null || isReply(text.slice(name.start, name.end))) return null;
  return { lines: 2, name, stamp, bodyStart: next.end };
}
