/**
 * Where the words of a filter occur in a text, in order and without overlap; case does not count.
 * Offsets are UTF-16 into `text`.
 */
export function findMatches(text: string, filter: string): { start: number; end: number }[] {
  const words = filter.split(/\s/).filter((word) => word !== "");
  const lower = lowerEach(text);
  const found = words.flatMap((word) => occurrences(lower, lowerEach(word)));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const matches: { start: number; end: number }[] = [];
  for (const match of found) {
    if (match.start >= (matches.at(-1)?.end ?? 0)) matches.push(match);
  }
  return matches;
}

function occurrences(text: string, word: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
  }
  return found;
}

/** Lower case that keeps every offset: a letter whose lower case is longer, as in "İ", stays as it is. */
function lowerEach(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  }).join("");
}
