import { speakerLabels } from "#shared/speaker-label.ts";
import type { LineFormat } from "./line-format.ts";

/** "Ana: words", "**Ana** [10:42]: words": a name and a colon at the start of a line, until a blank line. */
export const plain: LineFormat = {
  name: "plain",
  needsClock: false,
  sign: /[:：]/,
  strength: "weak",
  endsAtBlank: true,
  head(text, lines, index) {
    const line = lines[index];
    if (line === undefined) return null;
    const opening = text.slice(line.start, Math.min(line.end, line.start + LABEL_MAX));
    if (NO_LABEL.test(opening)) return null;
    const [label] = speakerLabels(opening);
    if (label === undefined || label.lineStart !== 0) return null;
    const [start, end] = [line.start + label.nameStart, line.start + label.nameEnd];
    return {
      lines: 1,
      name: { start, end },
      stamp: null,
      bodyStart: Math.min(line.end, line.start + label.bodyStart),
    };
  },
};

const LABEL_MAX = 200;
/** List marks, checkboxes and headings: a list of names is who does what, not who says what. */
const NO_LABEL = /^\s*(?:[-+•◦]\s|\*\s|\d{1,3}[.)]\s|#|\[[ xX]\]|\|)/;
