import { type Line, trimmed, wordsStart } from "./lines.ts";

/** A line of a mail: how deep it is quoted, and where its own words stand behind the quote marks. */
export interface QuotedLine extends Line {
  depth: number;
  lineStart: number;
}

/** The line without its quote marks, "> > " or ">>". */
export function quotedLine(text: string, line: Line): QuotedLine {
  if (line.isBlank || text.charCodeAt(wordsStart(text, line)) !== QUOTE_MARK) {
    return { ...line, ...trimmed(text, line), depth: 0, lineStart: line.start };
  }
  const marks =
    /^(?:[ \t]{0,3}>){0,100}/.exec(text.slice(line.start, Math.min(line.end, line.start + 300)))?.[0] ?? "";
  const depth = marks.length - marks.replaceAll(">", "").length;
  const start = line.start + marks.length;
  const own = trimmed(text, { start, end: line.end });
  return { ...line, ...own, depth, lineStart: line.start, isBlank: own.start >= own.end };
}

const QUOTE_MARK = 0x3e;
