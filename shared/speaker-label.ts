/** A line that opens with who speaks: "Dan: ...", "**Dan** [10:42]: ...", "[10:42] Dan: ...". Offsets into the text. */
export interface SpeakerLabel {
  lineStart: number;
  nameStart: number;
  nameEnd: number;
  bodyStart: number;
  name: string;
  /** No time stands beside the name, so the slice reads "name: words". */
  isPlain: boolean;
}

/** The labels at the line starts of a unit's slice, in order. */
export function speakerLabels(text: string): SpeakerLabel[] {
  const labels: SpeakerLabel[] = [];
  if (!/[:：]/.test(text)) return labels;
  let lineStart = 0;
  while (lineStart < text.length) {
    const label = readLabel(text, lineStart);
    if (label !== null) labels.push(label);
    const lineEnd = text.indexOf("\n", lineStart);
    if (lineEnd < 0) break;
    lineStart = lineEnd + 1;
  }
  return labels;
}

const MARKS = /[\s>*_+-]{0,12}/y;
const TIME =
  /[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s{1,3})?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?[\])]?\s{0,3}[-–—]?\s{0,3}/iy;
const NAME = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’@-]{0,29}(?: [\p{L}\p{N}(][\p{L}\p{M}\p{N}.'’)-]{0,29}){0,3}/uy;
const COLON = /[*_]{0,3}[:：][*_]{0,3}(?=\s|$|[^\p{ASCII}])\s{0,3}/uy;

function readLabel(text: string, lineStart: number): SpeakerLabel | null {
  const nameAt = (from: number): number => skip(MARKS, text, from);
  const afterMarks = nameAt(lineStart);
  const afterTime = skip(TIME, text, afterMarks);
  const nameStart = nameAt(afterTime);
  NAME.lastIndex = nameStart;
  const name = NAME.exec(text)?.[0];
  if (name === undefined || !isNameLike(name)) return null;
  const nameEnd = nameStart + name.length;
  const beforeTime = skip(MARKS, text, nameEnd);
  const timeEnd = skip(TIME, text, beforeTime);
  const hasTime = timeEnd > beforeTime;
  const colonAt = hasTime ? timeEnd : nameEnd;
  const bodyStart = skip(COLON, text, colonAt);
  if (bodyStart === colonAt) return null;
  return {
    lineStart,
    nameStart,
    nameEnd,
    bodyStart,
    name,
    isPlain: !hasTime && afterTime === afterMarks,
  };
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** One word of any case, or several that each start like a name or a number: "Ana", "dan", "Dr. Ruiz", "Speaker 2". */
function isNameLike(name: string): boolean {
  const words = name.split(" ");
  if (!/\p{L}/u.test(name)) return false;
  return words.length === 1 || words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}(]/u.test(word));
}
