import { namedWords, readBracketed, skipBlanks } from "./head-patterns.ts";
import type { LineFormat } from "./line-format.ts";
import { wordsStart } from "./lines.ts";
import { anyNameIn } from "./speaker-name.ts";

/** Exports of Signal by signal-export: "[2026-03-12 19:41] Ana: words", also with a comma behind the day. */
export const signal: LineFormat = {
  name: "signal",
  sign: /\[\d{4}-\d{2}-\d{2},? \d{2}:\d{2}/,
  strength: "sure",
  isLineWise: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined || !line.hasClock) return null;
    const start = wordsStart(text, line);
    if (!/^\[\d{4}-/.test(text.slice(start, start + 6))) return null;
    const read = readBracketed(text, start);
    if (read === null || !read.isBracketed || read.stamp.clock?.second !== null) return null;
    const named = namedWords(text, skipBlanks(text, read.end), line, anyNameIn);
    return named === null ? null : { lines: 1, stamp: read.stamp, ...named };
  },
};
