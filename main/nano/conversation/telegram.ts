import { namedWords, readBracketed, skipBlanks } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { anyNameIn } from "./speaker-name.ts";

/**
 * Messages copied from Telegram: "Ana, [12.03.2026 19:41]" above the words, "[12.03.2026 19:41] Ana: words", and
 * "Ana, [Mar 12, 2026 at 7:41:07 PM]:" of the mobile apps.
 */
export const telegram: LineFormat = {
  name: "telegram",
  sign: /\[[^\]\n]{0,30}\d[:.]\d{2}/,
  strength: "sure",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined || !line.hasClock) return null;
    const start = wordsStart(text, line);
    return text.charAt(start) === "[" ? stampFirst(text, start, line) : nameFirst(text, start, line);
  },
  isDecoration: (line) =>
    /^\[?(?:forwarded from|in reply to|weitergeleitet (?:von|aus)|antwort auf) [^\n]{1,80}\]?$/i.test(line),
};

function stampFirst(text: string, start: number, line: Line): Head | null {
  const read = readBracketed(text, start);
  if (read === null || read.stamp.clock === null || read.stamp.day === null) return null;
  const named = namedWords(text, skipBlanks(text, read.end), line, anyNameIn);
  return named === null ? null : { lines: 1, stamp: read.stamp, ...named };
}

function nameFirst(text: string, start: number, line: Line): Head | null {
  const open = text.slice(start, Math.min(line.end, start + 100)).indexOf(", [");
  if (open < 1) return null;
  const read = readBracketed(text, start + open + 2);
  if (read === null || read.stamp.clock === null) return null;
  const name = anyNameIn(text, { start, end: start + open });
  if (name === null) return null;
  const behind = skipBlanks(text, text.charAt(read.end) === ":" ? read.end + 1 : read.end);
  return { lines: 1, name, stamp: read.stamp, bodyStart: behind };
}
