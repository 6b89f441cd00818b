import { speakerLabels } from "#shared/speaker-label.ts";
import { namedWords } from "./head-patterns.ts";
import type { Head, LineFormat } from "./line-format.ts";
import { type Line, wordsStart } from "./lines.ts";
import { nameIn } from "./speaker-name.ts";
import { writerName } from "./writer.ts";

/** "Ana: words", "**Ana** [10:42]: words": a name and a colon at the start of a line, until a blank line. */
export const plain: LineFormat = {
  name: "plain",
  needsClock: false,
  sign: /[:：]|^[ \t]{0,9}[<[]|^[^\n>]{1,40}>[ >]/m,
  strength: "weak",
  endsAtBlank: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    const opening = text.slice(line.start, Math.min(line.end, line.start + LABEL_MAX));
    if (NO_LABEL.test(opening)) return null;
    const [label] = speakerLabels(opening);
    if (label === undefined || label.lineStart !== 0) return decorated(text, line);
    const [start, end] = [line.start + label.nameStart, line.start + label.nameEnd];
    return {
      lines: 1,
      name: { start, end },
      stamp: null,
      bodyStart: Math.min(line.end, line.start + label.bodyStart),
    };
  },
};

/** "Ana (cello): words", "Ana 🌻: words", "[Ana] words" and "<ana> words". */
function decorated(text: string, line: Line): Head | null {
  const start = wordsStart(text, line);
  QUOTED.lastIndex = start;
  const before = QUOTED.exec(text)?.[1];
  if (before !== undefined && QUOTED.lastIndex < line.end) {
    const name = nameIn(text, { start, end: start + before.length });
    return name && { lines: 1, name, stamp: null, bodyStart: QUOTED.lastIndex };
  }
  ANGLED.lastIndex = start;
  const own = ANGLED.exec(text)?.[1];
  if (own !== undefined && ANGLED.lastIndex < line.end) {
    const name = nameIn(text, { start: start + 1, end: start + 1 + own.length });
    return name && { lines: 1, name, stamp: null, bodyStart: ANGLED.lastIndex };
  }
  const named = namedWords(text, start, line, writerName);
  return named && { lines: 1, stamp: null, ...named };
}

/** "ana> words". */
const QUOTED = /([^\s<>:|][^<>:|\n]{0,30}?)\s?>{1,2}[ \t]{1,4}(?=\S)/y;
const ANGLED = /[<[]([@+%~& ]?[^<>[\]\n:]{1,40})[>\]]:?[ \t]{1,4}(?=\S)/y;
const LABEL_MAX = 200;
/** List marks, checkboxes and headings: a list of names is who does what, not who says what. */
const NO_LABEL = /^\s*(?:[-+•◦]\s|\*\s|\d{1,3}[.)]\s|#|\[[ xX]\]|\|)/;
