import { headStart } from "./head-marks.ts";
import { nameAboveStamp, namedWords, readBracketed, skipBlanks, stampAtEnd } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";

/**
 * Messages copied from Teams: "[12/03/2026 19:41] Ruiz, Ana" above the words or before a colon, "[Yesterday 19:41] …", and
 * the name with the day and time below it or behind it.
 */
export const teams: LineFormat = {
  name: "teams",
  sign: /\p{Nd}[:.]\p{Nd}{2}/u,
  strength: "likely",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    const start = wordsStart(text, line);
    if (line.hasClock && text.charAt(start) === "[") return bracketed(text, start, line);
    const above = nameAboveStamp(text, lines, index);
    if (above !== null) return above.stamp?.day == null || above.stamp.clock === null ? null : above;
    return beside(text, line);
  },
  isDecoration: (line) =>
    /^(?:edited|bearbeitet|modifié|editado|(?:like|heart|laugh|surprised|sad|angry) \d{1,3}|\d{1,3} (?:like|heart|laugh|surprised|sad|angry)s?|(?:has attachments?|enthält anlagen?)|\d{1,3} repl(?:y|ies) from .{1,80}|last read)$/i.test(
      line,
    ),
};

function bracketed(text: string, start: number, line: Line): Head | null {
  const read = readBracketed(text, start);
  if (read === null || !read.isBracketed || read.stamp.clock === null) return null;
  const from = skipBlanks(text, read.end);
  const named = namedWords(text, from, line);
  if (named !== null) return read.stamp.day === null ? null : { lines: 1, stamp: read.stamp, ...named };
  const name = nameIn(text, { start: from, end: line.end });
  return name === null ? null : { lines: 1, name, stamp: read.stamp, bodyStart: line.end };
}

/** "Ana Ruiz  12/03/2026 19:41" and "Ana Ruiz, Yesterday 19:41". */
function beside(text: string, line: Line): Head | null {
  if (line.end - line.start > 100) return null;
  const found = stampAtEnd(text, line);
  if (found === null || found.stamp.clock === null || found.stamp.day === null) return null;
  if (!/^(?:,?\s+)$/.test(found.glue)) return null;
  const name = nameIn(text, { start: headStart(text, line).start, end: found.before.end });
  return name === null ? null : { lines: 1, name, stamp: found.stamp, bodyStart: line.end };
}
