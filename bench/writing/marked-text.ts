/** A range of UTF-16 offsets, the end not included. */
export interface Range {
  start: number;
  end: number;
}

/** What stood between a pair of braces, and where it stands in the text without braces. */
export interface Mark extends Range {
  content: string;
}

/**
 * Reads a text with marks in braces: `shown` says what stands in the text in place of each mark.
 * @throws Error when a brace has no partner.
 */
export function readMarks(line: string, shown: (content: string) => string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  for (const part of line.split(/(\{[^{}]*\})/)) {
    if (part.startsWith("{") && part.endsWith("}")) {
      const content = part.slice(1, -1);
      const start = text.length;
      text += shown(content);
      marks.push({ start, end: text.length, content });
    } else if (/[{}]/.test(part)) {
      throw new Error(`A brace has no partner: ${line}`);
    } else {
      text += part;
    }
  }
  return { text, marks };
}
