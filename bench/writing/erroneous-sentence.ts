import { CORRECTION_TYPES, type CorrectionType } from "#shared/proofread.ts";
import { type Range, readMarks } from "./marked-text.ts";

/** One error of a sentence; the first replacement is the preferred one, the others are as good. */
export interface Edit extends Range {
  replacements: readonly [string, ...string[]];
  category: CorrectionType;
}

export interface ErroneousSentence {
  text: string;
  /** In the order of the text, apart from each other. */
  edits: Edit[];
  /** The text with the first replacement of each edit. */
  corrected: string;
}

/**
 * Reads a line such as "She {go=>goes#grammar} home.": wrong words, replacements parted by "|", category.
 * @throws Error when the line breaks the format, or an edit changes nothing.
 */
export function readErroneousSentence(line: string): ErroneousSentence {
  const { text, marks } = readMarks(line, (content) => parts(content)[0]);
  const edits = marks.map(({ start, end, content }): Edit => {
    const [wrong, right, name] = parts(content);
    const category = CORRECTION_TYPES.find((known) => known === name);
    if (category === undefined) throw new Error(`No category: ${line}`);
    const [first = "", ...others] = right.split("|");
    if ([first, ...others].includes(wrong)) throw new Error(`An edit changes nothing: ${line}`);
    return { start, end, replacements: [first, ...others], category };
  });
  return { text, edits, corrected: applyEdits(text, edits) };
}

function parts(content: string): [wrong: string, right: string, category: string] {
  const found = /^(?<wrong>.*)=>(?<right>.*)#(?<category>[a-z-]+)$/s.exec(content)?.groups;
  if (found === undefined) throw new Error(`Not "wrong=>right#category": ${content}`);
  return [found.wrong ?? "", found.right ?? "", found.category ?? ""];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces = edits.map(
    ({ start, replacements }, index) => text.slice(edits[index - 1]?.end ?? 0, start) + replacements[0],
  );
  return pieces.join("") + text.slice(edits.at(-1)?.end ?? 0);
}
