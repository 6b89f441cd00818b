import { headStart } from "./head-marks.ts";
import { columnWords, namedWords, readBracketed, skipBlanks, stampAtEnd } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";
import { writerName } from "./writer.ts";

/**
 * Transcripts of calls, chats and IRC: "[10:42] Ana: words", "(10:42) Ana: words", "10:42 <ana> words", "10:42 From Ana to
 * Everyone: words" (Zoom's chat), "[Ana Ruiz] 19:41:07" (Zoom), "Ana Ruiz  0:03" above the words (Otter, Teams),
 * "Ana Ruiz (00:03):" (Rev), "0:03 - Ana Ruiz". The time may count from the start.
 */
export const transcript: LineFormat = {
  name: "transcript",
  sign: /\p{Nd}[:.]\p{Nd}{2}/u,
  strength: "weak",
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined || !line.hasClock) return null;
    const start = marksEnd(text, line);
    return (
      stampFirst(text, start, line) ??
      nameFirst(text, start, line) ??
      bracketed(text, start, line) ??
      stampWithin(text, start, line) ??
      aloneBelow(text, line)
    );
  },
  isDecoration: (line) =>
    /^(?:transcribed by .{1,60}|.{1,60} (?:started|stopped) (?:the )?(?:transcription|recording))$/i.test(
      line,
    ),
};

/** Markdown marks before a head; a list mark is none, since a list with times is a plan. */
function marksEnd(text: string, line: Line): number {
  let at = wordsStart(text, line);
  while (/[*_>]/.test(text.charAt(at)) && at < line.end) at = skipBlanks(text, at + 1);
  return at;
}

function stampFirst(text: string, start: number, line: Line): Head | null {
  const read = readBracketed(text, start);
  if (read === null || read.stamp.clock === null) return null;
  const { stamp } = read;
  let from = skipBlanks(text, read.end);
  while (/[*_]/.test(text.charAt(from))) from += 1;
  if (/[-–—|]/.test(text.charAt(from))) from = skipBlanks(text, from + 1);
  return (
    nick(text, from, line, stamp) ??
    zoomChat(text, from, line, stamp) ??
    words(text, from, line, stamp) ??
    alone(text, from, read.end, line, stamp)
  );
}

/** "<ana> words" and "ana | words". */
function nick(text: string, from: number, line: Line, stamp: Head["stamp"]): Head | null {
  NICK.lastIndex = from;
  const found = NICK.exec(text);
  if (found === null || NICK.lastIndex > line.end) return null;
  const [, angled, barred] = found;
  const own = angled ?? barred ?? "";
  const at = from + found[0].indexOf(own);
  return { lines: 1, name: { start: at, end: at + own.length }, stamp, bodyStart: NICK.lastIndex };
}

const NICK = /(?:<[@+%~& ]?([^<>\n]{1,40})>|([^\s|:]{1,30})[ \t]{0,4}\|)[ \t]{1,4}(?=\S)/uy;

/** "From Ana to Everyone: words". */
function zoomChat(text: string, from: number, line: Line, stamp: Head["stamp"]): Head | null {
  ZOOM.lastIndex = from;
  const found = ZOOM.exec(text);
  const own = found?.[1];
  if (found === null || own === undefined || ZOOM.lastIndex > line.end) return null;
  const at = from + found[0].indexOf(own);
  const name = nameIn(text, { start: at, end: at + own.length });
  return name === null ? null : { lines: 1, name, stamp, bodyStart: ZOOM.lastIndex };
}

const ZOOM =
  /(?:from|von|de)[ \t]{1,3}([^:\n]{1,60}?)[ \t]{1,3}(?:to|an|à|a)[ \t]{1,3}[^:\n]{1,60}?[ \t]{0,3}:[ \t]{0,4}/iuy;

function words(text: string, from: number, line: Line, stamp: Head["stamp"]): Head | null {
  const named = namedWords(text, from, line, writerName) ?? columnWords(text, from, line);
  return named === null ? null : { lines: 1, stamp, ...named };
}

/** "0:03 - Ana Ruiz" or "[0:03] Ana Ruiz", the words below. */
function alone(text: string, from: number, stampEnd: number, line: Line, stamp: Head["stamp"]): Head | null {
  if (from - stampEnd < 1 || line.end - from > 60) return null;
  const name = nameIn(text, { start: from, end: line.end });
  return name === null ? null : { lines: 1, name, stamp, bodyStart: line.end };
}

/** "Ana (0:03): words", "Ana [10:42]: words", "Ana: (0:03) words". */
function nameFirst(text: string, start: number, line: Line): Head | null {
  NAMED.lastIndex = start;
  const before = NAMED.exec(text)?.[1];
  if (before === undefined || NAMED.lastIndex > line.end) return null;
  const at = NAMED.lastIndex;
  const read = readBracketed(text, at);
  const name = nameIn(text, { start, end: start + before.length });
  if (read === null || !read.isBracketed || name === null) return null;
  const behind = /[*_]{0,3}\s{0,2}[:：]?[*_]{0,3}/y;
  behind.lastIndex = read.end;
  behind.exec(text);
  const isColoned = /[:：]/.test(
    text
      .slice(start + before.length, Math.max(behind.lastIndex, read.end))
      .replace(text.slice(at, read.end), ""),
  );
  const bodyStart = Math.min(line.end, skipBlanks(text, Math.max(behind.lastIndex, read.end)));
  return isColoned || bodyStart === line.end ? { lines: 1, name, stamp: read.stamp, bodyStart } : null;
}

const NAMED =
  /([^\n()[\]:：]{1,60}?(?: \([^()\n]{1,40}\)(?=\s?[[(]))?)[*_]{0,3}\s?[:：]?[*_]{0,3}\s{0,3}(?=[[(]\s?[\p{Nd}\p{L}])/uy;

/** "[Ana, 10:42] words" and "[Ana Ruiz, 12 March 2026 10:42]" above the words. */
function bracketed(text: string, start: number, line: Line): Head | null {
  const end = text.charAt(start) === "[" ? "]" : ")";
  const close = text.slice(start, Math.min(line.end, start + 90)).indexOf(end);
  if (close < 0 || !/[[(]/.test(text.charAt(start))) return null;
  const found = stampAtEnd(text, { ...line, start: start + 1, end: start + close });
  if (found === null || found.stamp.clock === null) return null;
  const name = nameIn(text, found.before);
  const behind = start + close + (text.charAt(start + close + 1) === ":" ? 2 : 1);
  return (
    name && { lines: 1, name, stamp: found.stamp, bodyStart: Math.min(line.end, skipBlanks(text, behind)) }
  );
}

/** "Ana 10:42: words" and "Ana, 10:42 - words". */
function stampWithin(text: string, start: number, line: Line): Head | null {
  BEFORE_STAMP.lastIndex = start;
  const before = BEFORE_STAMP.exec(text)?.[1];
  if (before === undefined || BEFORE_STAMP.lastIndex >= line.end) return null;
  const read = readBracketed(text, BEFORE_STAMP.lastIndex);
  if (read === null || read.stamp.clock === null) return null;
  COLON_BEHIND.lastIndex = read.end;
  if (!COLON_BEHIND.test(text) || COLON_BEHIND.lastIndex >= line.end) return null;
  const name = writerName(text, { start, end: start + before.length });
  return name && { lines: 1, name, stamp: read.stamp, bodyStart: COLON_BEHIND.lastIndex };
}

const BEFORE_STAMP = /([^\n\d:：]{1,40}?)(?:[,@|·]|\s[–—-])?\s{1,3}@?(?=\p{Nd})/uy;
const COLON_BEHIND = /[*_]{0,3}(?::|\s[–—-])\s{1,4}/y;

/** "Ana Ruiz  0:03" and "[Ana Ruiz] 19:41:07", the words below. */
function aloneBelow(text: string, line: Line): Head | null {
  const found = stampAtEnd(text, line);
  if (found === null || found.stamp.clock === null) return null;
  if (!/^(?:\s+|\s?[|·•,:@/—–-]\s)/.test(found.glue)) return null;
  const name = writerName(text, { start: headStart(text, line).start, end: found.before.end });
  return name === null ? null : { lines: 1, name, stamp: found.stamp, bodyStart: line.end };
}
