/** What is put in the place of a stretch of a text; null leaves it as it is. */
export interface Replacement {
  startIndex: number;
  endIndex: number;
  correction: string | null;
}

/**
 * The text with all replacements, whose offsets are UTF-16 into `text` and do not overlap. Their order does not
 * matter, and one after the other, each moved by those before it, they give the same text.
 */
export function applyCorrections(text: string, replacements: readonly Replacement[]): string {
  const ordered = replacements
    .filter(({ correction }) => correction !== null)
    .sort((a, b) => a.startIndex - b.startIndex || a.endIndex - b.endIndex);
  let made = "";
  let at = 0;
  for (const { startIndex, endIndex, correction } of ordered) {
    made += text.slice(at, startIndex) + (correction ?? "");
    at = endIndex;
  }
  return made + text.slice(at);
}
