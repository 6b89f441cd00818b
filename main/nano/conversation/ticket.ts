import { namedWords, nameAboveStamp, readBracketed, skipBlanks, stampAtEnd } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";

/**
 * Comments of help desks and trackers: "Ana Ruiz added a comment - 20/Feb/26 6:52 AM" (Jira), "**Ana** · 11 Mar 2026
 * 20:17" and the name above its stamp (Zendesk), "05/04/2026 10:12 PM  Dispatcher (Joan)", "2025-09-29 09:10 Osei, Ben:
 * words" (work logs), "2025-09-29 09:10:11 - Ana Ruiz (Work notes)" (ServiceNow), "ana commented on Mar 12, 2026".
 */
export const ticket: LineFormat = {
  name: "ticket",
  needsClock: false,
  sign: /\p{Nd}[:.h]\p{Nd}{2}|\b(?:commented|replied|wrote)\b/u,
  strength: "likely",
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    const start = marksEnd(text, line);
    return (
      saidSo(text, start, line) ??
      stampFirst(text, start, line) ??
      stampLast(text, start, line) ??
      above(text, lines, index)
    );
  },
};

function marksEnd(text: string, line: Line): number {
  let at = wordsStart(text, line);
  while (/[*_#>]/.test(text.charAt(at)) && at < line.end) at = skipBlanks(text, at + 1);
  return at;
}

/** "ana commented on Mar 12, 2026", "ana replied 3 days ago", "Comment by Ana Ruiz on ...". */
function saidSo(text: string, start: number, line: Line): Head | null {
  if (line.end - line.start > 160) return null;
  const found = SAID.exec(text.slice(start, line.end));
  const own = found?.[1] ?? found?.[2];
  if (found === null || own === undefined) return null;
  const at = start + found[0].indexOf(own);
  const name = nameIn(text, { start: at, end: at + own.length });
  const from = start + found[0].length;
  const read = readBracketed(text, from);
  const rest = text.slice(read?.end ?? from, line.end);
  if (name === null || (read === null ? !AGO.test(rest) : !/^[\s*_:)]*$/.test(rest))) return null;
  return { lines: 1, name, stamp: read?.stamp ?? null, bodyStart: line.end };
}

const SAID =
  /^(?:(?:comment|note|reply|update|response) (?:by|from) ([^\n,:]{1,60}?)|([^\n:]{1,60}?) (?:added a (?:comment|note|reply)|(?:has )?(?:commented|replied|responded|posted|wrote)(?: (?:internally|publicly))?))[*_]{0,3}(?:\s(?:on|at|-|–|—|·)|,|:)?\s{0,3}(?=\S|$)/iu;
const AGO =
  /^(?:about )?(?:\d{1,3}|an?|last) (?:minute|hour|day|week|month|year)s?(?: ago)?(?: \(.{1,60}\))?[\s:]*$/i;

/** A whole stamp, then the name alone or "Name: words". */
function stampFirst(text: string, start: number, line: Line): Head | null {
  if (!line.hasClock) return null;
  const read = readBracketed(text, start);
  if (read === null || read.stamp.clock === null || read.stamp.day === null) return null;
  let from = skipBlanks(text, read.end);
  const isApart = from - read.end > 1 || text.slice(read.end, from).includes("\t");
  const hasMark = /[-–—|·*]/.test(text.charAt(from));
  while (/[-–—|·*_\s]/.test(text.charAt(from)) && from < line.end) from += 1;
  const named = namedWords(text, from, line);
  if (named !== null) return { lines: 1, stamp: read.stamp, ...named };
  if (line.end - from > 80 || !(isApart || hasMark || read.isBracketed)) return null;
  const name = nameIn(text, { start: from, end: line.end });
  return name === null ? null : { lines: 1, name, stamp: read.stamp, bodyStart: line.end };
}

/** The name, a mark, and a whole stamp that ends the line. */
function stampLast(text: string, start: number, line: Line): Head | null {
  const found = stampAtEnd(text, line);
  if (found === null || found.stamp.clock === null || found.stamp.day === null) return null;
  if (!/^(?:\s*[|·•:,]\s*|\s+[–—-]\s+|\s+)$/.test(found.glue)) return null;
  const name = nameIn(text, { start, end: found.before.end });
  return name === null ? null : { lines: 1, name, stamp: found.stamp, bodyStart: line.end };
}

function above(text: string, lines: readonly Line[], index: number): Head | null {
  const head = nameAboveStamp(text, lines, index);
  return head?.stamp?.day == null || head.stamp.clock === null ? null : head;
}
