import type { Slice } from "#main/nano/result.ts";
import { headStart, type HeadStart } from "./head-marks.ts";
import {
  columnWords,
  namedWords,
  nameAboveStamp,
  readBracketed,
  skipBlanks,
  stampAtEnd,
  stampToEnd,
} from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import type { Line } from "./lines.ts";
import type { Stamp } from "./stamp.ts";
import { anyNameIn, nameIn } from "./speaker-name.ts";
import { writerIn } from "./writer.ts";

/**
 * Comments of help desks and trackers: "Ana Ruiz added a comment - 20/Feb/26 6:52 AM" (Jira), "**Ana** · 11 Mar 2026
 * 20:17" and the name above its stamp (Zendesk), "05/04/2026 10:12 PM  Dispatcher (Joan)", "2025-09-29 09:10 Osei, Ben:
 * words" (work logs), "2025-09-29 09:10:11 - Ana Ruiz (Work notes)" (ServiceNow), "ana commented on Mar 12, 2026", and any
 * of these behind a rule or a number: "#3 Ana - 12 Mar 2026 10:00", "--- Ana, 12 March 2026 ---".
 */
export const ticket: LineFormat = {
  name: "ticket",
  needsClock: false,
  sign: /\p{Nd}[:.h]\p{Nd}{2}|\b(?:commented|replied|wrote)\b|\p{L}{3}[.,]?\s{1,2}\p{Nd}|\p{Nd}[./\s-]{1,3}[\p{L}\p{Nd}]/u,
  strength: "likely",
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    const at = headStart(text, line);
    return (
      longAgo(text, at, line) ??
      stampFirst(text, at, line) ??
      stampLast(text, at, line, lines[index - 1]?.isBlank !== false) ??
      stampAbove(text, lines, index) ??
      above(text, lines, index) ??
      stampWithin(text, at, line)
    );
  },
};

/** "ana replied 3 days ago". */
function longAgo(text: string, { start }: HeadStart, line: Line): Head | null {
  if (line.end - start > HEAD_MAX) return null;
  const ago = AGO.exec(text.slice(start, line.end));
  if (ago === null) return null;
  const writer = writerIn(text, { start, end: start + ago.index });
  return writer === null || !(writer.isSaid || /[•·]|ago/.test(ago[0]))
    ? null
    : { lines: 1, name: writer.name, stamp: null, bodyStart: line.end };
}

/** Characters of the longest line that is a head alone. */
const HEAD_MAX = 160;
const AGO =
  /(?:\s?[•·,–—-])? \(?(?:about )?(?:\d{1,3}|an?|last) ?(?:min(?:ute)?s?|h(?:ou)?rs?|hours?|h|days?|d|weeks?|w|months?|mo|years?|y)\.?(?: ago)?(?: \(.{1,60}\))?\)?[\s:]{0,9}$/i;

/** A whole stamp, then the name alone or "Name: words". */
function stampFirst(text: string, { start, isMarked }: HeadStart, line: Line): Head | null {
  const read = readBracketed(text, start);
  if (read === null || read.stamp.day === null) return null;
  const isDayAlone = read.stamp.clock === null;
  if (isDayAlone && !isMarked) return null;
  let from = skipBlanks(text, read.end);
  const isApart = from - read.end > 1 || text.slice(read.end, from).includes("\t");
  const hasMark = /[-–—|·*,;/>]/.test(text.charAt(from));
  while (/[-–—|·*_,;/>\s]/.test(text.charAt(from)) && from < line.end) from += 1;
  const isSure = isMarked || read.isBracketed;
  const nameOf = (_: string, range: Slice): Slice | null =>
    writerIn(text, range)?.name ?? (isSure ? anyNameIn(text, range) : null);
  const named = isDayAlone ? null : (namedWords(text, from, line, nameOf) ?? barred(text, from, line));
  if (named !== null) return { lines: 1, stamp: read.stamp, ...named };
  if (line.end - from > 100 || !(isApart || hasMark || isSure)) return null;
  const range = { start: from, end: noteStart(text, from, line.end) };
  return writtenBy(text, range, read.stamp, line, isSure);
}

/** "Ana | words" and "Ana", a tab and words; a dash stands in plans as well. */
function barred(text: string, from: number, line: Line): { name: Slice; bodyStart: number } | null {
  const found = columnWords(text, from, line);
  if (
    found === null ||
    /^\s*(?:public|internal|private|staff|support|customer|agent)/i.test(text.slice(found.bodyStart))
  )
    return null;
  return /[|\t]/.test(text.slice(found.name.end, found.bodyStart)) ? found : null;
}

/** Where a note behind the name begins: "**Ana** (not sent)", "Ana [internal]". */
function noteStart(text: string, from: number, end: number): number {
  const note = /[*_]{1,3}\s{0,2}[([][^()[\]\n]{1,40}[)\]]\s{0,3}$|[\s—–=~-]{2,60}$/.exec(
    text.slice(from, end),
  );
  return note === null ? end : from + note.index;
}

/** The name, a mark, and a whole stamp that ends the line. */
function stampLast(
  text: string,
  { start, isMarked }: HeadStart,
  line: Line,
  isAfterBlank: boolean,
): Head | null {
  if (line.end - start > HEAD_MAX) return null;
  if (!line.hasClock && !mayEndInDay(text.slice(start, line.end), isMarked || isAfterBlank)) return null;
  const found = stampAtEnd(text, line, false);
  if (found === null || found.stamp.day === null || found.before.end <= start) return null;
  if (!/^(?:[\s*_]*[|·•:;,/@>–—-]\s*|[\s*_]+)/.test(found.glue)) return null;
  const writer = writerIn(text, { start, end: found.before.end });
  const isDated = found.stamp.clock !== null || isMarked || isAfterBlank || writer?.isSaid === true;
  return isDated ? writtenBy(text, { start, end: found.before.end }, found.stamp, line, isMarked) : null;
}

/** A day without a time is looked for where the line is set apart or a word says that somebody wrote. */
const mayEndInDay = (shown: string, isApart: boolean): boolean =>
  (isApart && /\p{Nd}/u.test(shown)) || /(?:ed|wrote|says|by|schrieb|écrit) /i.test(shown);

function writtenBy(text: string, range: Slice, stamp: Stamp, line: Line, isMarked: boolean): Head | null {
  const writer = writerIn(text, range);
  const isSure = isMarked && stamp.clock !== null;
  const name = writer?.name ?? (isSure ? anyNameIn(text, range) : null);
  if (name === null) return null;
  const isVague = stamp.clock === null && writer?.isSaid !== true;
  return { lines: 1, name, stamp, bodyStart: line.end, isVague };
}

function above(text: string, lines: readonly Line[], index: number): Head | null {
  const head = nameAboveStamp(text, lines, index);
  return head?.stamp?.day == null || head.stamp.clock === null ? null : head;
}

/** A whole stamp on a line of its own, the name below it, the words below that. */
function stampAbove(text: string, lines: readonly Line[], index: number): Head | null {
  const [line, name, words] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line === undefined || name === undefined || words === undefined) return null;
  if (!line.hasClock || name.isBlank || words.isBlank || lines[index - 1]?.isBlank === false) return null;
  const stamp = stampToEnd(text, line.start, line);
  if (stamp?.day == null || stamp.clock === null) return null;
  const own = nameIn(text, name);
  return own && { lines: 2, name: own, stamp, bodyStart: name.end };
}

/** "Ana, 12 Mar 2026 10:00: words", the stamp between the name and the words. */
function stampWithin(text: string, { start }: HeadStart, line: Line): Head | null {
  if (!line.hasClock) return null;
  for (let at = start + 2; at < Math.min(line.end, start + NAME_MAX); at += 1) {
    if (!/[\s([,]/.test(text.charAt(at - 1)) || /\s/.test(text.charAt(at))) continue;
    const read = readBracketed(text, at);
    if (read === null || read.stamp.clock === null || read.stamp.day === null) continue;
    BEHIND.lastIndex = read.end;
    if (!BEHIND.test(text) || BEHIND.lastIndex >= line.end) return null;
    const writer = writerIn(text, { start, end: skipBack(text, start, at) });
    return writer && { lines: 1, name: writer.name, stamp: read.stamp, bodyStart: BEHIND.lastIndex };
  }
  return null;
}

const NAME_MAX = 70;
const BEHIND = /[*_)\]]{0,4}(?:[:：][*_]{0,3}\s{0,4}|\s{1,3}[—–-]{1,2}\s{1,3})/y;

function skipBack(text: string, start: number, at: number): number {
  let end = at;
  while (end > start && /[\s,|·—–@([-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}
